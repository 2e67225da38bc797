/**
 * Writes a file of declarations as one line for each member, after the name of what it is a member of: `GenesysMock: readonly url: string;`.
 * Comments are left out.
 */
export function declaredMembers(declarations: string): string[] {
  const lines = declarations.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n');
  let name = '';
  return lines.flatMap((raw) => {
    const line = raw.trim();
    name = /^(?:export )?(?:declare )?(?:interface|type|class|const|function) (\w+)/.exec(raw)?.[1] ?? name;
    return line === '' || /^[{}\])>;,|&]*$/.test(line) || line.startsWith('//') ? [] : [`${name}: ${line}`];
  });
}
