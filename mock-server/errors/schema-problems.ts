import { z } from 'zod';
import { isSecretName, maskText, traitsOf } from '../exchange/masking/index.ts';
import type { Problem } from './why.ts';

/** A {@link Problem} that also says where in the value it is, for readers that know the lines of a file. */
export interface SchemaProblem extends Problem {
  readonly path: readonly PropertyKey[];
  /** True where the member's name is what is wrong, not its value. */
  readonly unknownMember: boolean;
}

/** More problems than these at once help nobody. */
const MOST_PROBLEMS = 10;
const LONGEST_SHOWN = 60;

const FORMATS: Record<string, string> = {
  uuid: 'a UUID, e.g. 00000000-0000-4000-8000-000000000000',
  email: 'an e-mail address',
  url: 'an absolute URL, e.g. http://127.0.0.1:8080/callback',
};

/**
 * Says in words what a zod schema found wrong: the member, what stands there, what is accepted. Values of members that hold secrets
 * are not repeated.
 *
 * @param whole what the value is called where no member is to blame, e.g. `The body`
 */
export function schemaProblems(schema: z.ZodType, error: z.ZodError, whole: string): SchemaProblem[] {
  return error.issues.flatMap((issue) => explain(schema, issue, whole)).slice(0, MOST_PROBLEMS);
}

function explain(schema: z.ZodType, issue: z.core.$ZodIssue, whole: string): SchemaProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = acceptedMembers(schema, issue.path);
    const owner = issue.path.length === 0 ? whole : fieldPath(issue.path);
    return issue.keys.map((key) => {
      const accepted = known.length === 0 ? '' : `; accepted are ${known.join(', ')}`;
      const reason = `${owner} takes no member "${key.slice(0, LONGEST_SHOWN)}"${accepted}.`;
      return { ...place([...issue.path, key]), unknownMember: true, reason };
    });
  }
  const meant = issue.code === 'invalid_union' ? meantChoice(issue) : undefined;
  if (meant !== undefined)
    return meant.flatMap((inner) =>
      explain(schema, { ...inner, path: [...issue.path, ...inner.path] }, whole),
    );
  const subject = issue.path.length === 0 ? whole : fieldPath(issue.path);
  const text = demand(issue);
  // Messages of our own schemas are either demands or sentences of their own.
  const reason = /^(must|is) /.test(text) ? `${subject} ${text}.` : `${subject}: ${text}.`;
  return [{ ...place(issue.path), unknownMember: false, reason }];
}

/** What is wrong with the one choice whose members these are, if there is one. */
function meantChoice({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  const [meant, ...others] = errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  return others.length === 0 ? meant : undefined;
}

const place = (path: readonly PropertyKey[]) => ({
  path,
  ...(path.length === 0 ? {} : { field: fieldPath(path) }),
});

/** Writes a path the way it is written in code: `clients[1].secret`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function demand(issue: z.core.$ZodIssue): string {
  const found = show(issue);
  // A rule over several members has a sentence of its own, whatever is missing.
  if (issue.input === undefined && issue.code !== 'custom') return 'is required and is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be of type ${issue.expected}; it is ${found}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}; it is ${found}`;
    case 'too_small':
      return `must ${extent(issue.origin, 'at least', issue.minimum)}; it is ${found}`;
    case 'too_big':
      return `must ${extent(issue.origin, 'at most', issue.maximum)}; it is ${found}`;
    case 'invalid_format':
      return `${FORMATS[issue.format] === undefined ? issue.message : `must be ${FORMATS[issue.format]}`}; it is ${found}`;
    default:
      return issue.message;
  }
}

function extent(origin: string, bound: string, limit: number | bigint): string {
  if (origin === 'string') return `have ${bound} ${limit} character${limit === 1 ? '' : 's'}`;
  return origin === 'array' ? `have ${bound} ${limit} item${limit === 1 ? '' : 's'}` : `be ${bound} ${limit}`;
}

function show({ input, path }: z.core.$ZodIssue): string {
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  if (isSecretPlace(path)) {
    if (typeof input === 'string' && input !== '') return 'another text';
    return `of type ${input === null ? 'null' : typeof input}`;
  }
  if (typeof input === 'bigint') return `${input}n`;
  const text = JSON.stringify(typeof input === 'string' ? maskText(input) : input) ?? String(input);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Such as `clients[1].secret`, and every header that webhooks are sent with. */
function isSecretPlace(path: readonly PropertyKey[]): boolean {
  const names = path.filter((part) => typeof part === 'string');
  return isSecretName(names.at(-1) ?? '') || names.some((name) => traitsOf(name).hidesAllBelow);
}

function acceptedMembers(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const part of path) {
    const choices = [node, ...(node.anyOf ?? [])].filter((choice) => typeof choice === 'object');
    const found = choices.map(({ items, properties }) =>
      typeof part === 'number' ? items : properties?.[String(part)],
    );
    const next = found.find((each) => each !== undefined);
    if (typeof next !== 'object' || Array.isArray(next)) return [];
    node = next;
  }
  return Object.keys(node.properties ?? {});
}
