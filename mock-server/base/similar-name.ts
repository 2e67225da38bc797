/** The name among those that were sent that is the wanted one but for case, - and _, e.g. `session_token` for `sessionToken`. */
export function similarName(sent: Iterable<string>, wanted: string): string | undefined {
  const bare = bareName(wanted);
  for (const name of sent) if (name !== wanted && bareName(name) === bare) return name;
  return undefined;
}

const bareName = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, '');
