import * as yaml from 'yaml';
import { ConfigError } from '../errors/config-error.ts';
import { type SchemaProblem, schemaProblems } from '../errors/schema-problems.ts';
import { parseYaml } from '../input/parse-yaml.ts';
import { inputReason, readInput } from '../input/read-input.ts';
import { textProblem } from '../input/text-problem.ts';
import { type Organization, organizationSchema } from './organization.ts';

/** Twice what may be sent to `PUT /__mock/organization`. */
const LARGEST_BYTES = 16 * 1024 * 1024;
const DEEPEST = 64;

/**
 * Reads an organisation file, YAML or JSON.
 *
 * @throws ConfigError with one line for each problem: file, line, column, member, what stands there and what is accepted
 */
export async function loadOrganization(file: string): Promise<Organization> {
  const { document, faults, place } = parseYaml(yaml, await read(file), DEEPEST);
  const at = (offset: number): string => `${file}:${place(offset)}`;
  if (faults.length > 0) {
    throw new ConfigError(
      faults.map(({ offset, message }) => `${at(offset)} is not valid YAML or JSON: ${message}`).join('\n'),
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
  const bytes = await readInput(file, { mostBytes: LARGEST_BYTES }).catch((error: unknown) => {
    throw new ConfigError(`The organisation file ${file} cannot be read (${inputReason(error)}).`);
  });
  const problem = textProblem(bytes);
  if (problem !== undefined) throw new ConfigError(`The organisation file ${file} ${problem}`);
  return bytes.toString('utf8');
}

function plainValue(document: yaml.Document, file: string): unknown {
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
function offsetOf(document: yaml.Document, { path, unknownMember }: SchemaProblem): number {
  if (unknownMember) {
    const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = yaml.isMap(owner)
      ? owner.items.find(({ key }) => yaml.isScalar(key) && key.value === path.at(-1))
      : undefined;
    if (yaml.isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (yaml.isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
