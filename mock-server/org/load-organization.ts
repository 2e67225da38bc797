import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { ConfigError } from '../errors/config-error.ts';
import { type SchemaProblem, schemaProblems } from '../errors/schema-problems.ts';
import { type Organization, organizationSchema } from './organization.ts';

/**
 * Reads an organisation file, YAML or JSON.
 *
 * @throws ConfigError with one line for each problem: file, line, column, member, what stands there and what is accepted
 */
export async function loadOrganization(file: string): Promise<Organization> {
  const lines = new LineCounter();
  const document = parseDocument(await read(file), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const unreadable = [...document.errors, ...document.warnings];
  if (unreadable.length > 0) {
    throw new ConfigError(
      unreadable.map((error) => `${at(error.pos[0])} is not valid YAML or JSON: ${error.message}`).join('\n'),
    );
  }
  const parsed = organizationSchema.safeParse(plainValue(document, file), { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = schemaProblems(organizationSchema, parsed.error, 'The organisation');
  throw new ConfigError(
    problems.map((problem) => `${at(offsetOf(document, problem))} ${problem.reason}`).join('\n'),
  );
}

async function read(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ConfigError(`The organisation file ${file} cannot be read (${code}).`);
  });
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString('utf8');
  throw new ConfigError(`The organisation file ${file} is no text in UTF-8; save it as UTF-8, uncompressed.`);
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that multiply without end are only noticed here.
    throw new ConfigError(
      `${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Where the value is written; for a member that is missing, where its owner is. */
function offsetOf(document: Document, { path, unknownMember }: SchemaProblem): number {
  if (unknownMember) {
    const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(owner)
      ? owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
