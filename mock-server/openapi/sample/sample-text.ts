import { type Patterns, readPattern } from '../patterns/patterns.ts';
import { samplePattern } from './sample-pattern.ts';

/** What a text looks like when only the name of its member says what it is; the first that fits. Times are fixed, so that they repeat. */
const BY_NAME: readonly (readonly [RegExp, (sample: TextSample) => string])[] = [
  [/^(id|guid|.*Ids?)$/, ({ uuid }) => uuid()],
  [/e-?mail/i, ({ number }) => `person${number}@example.com`],
  [
    /phone|^(ani|dnis|callerId)$/i,
    ({ number }) => `+1317555${String(100 + (number % 100)).padStart(4, '0')}`,
  ],
  [/created|start|from$/i, ({ moment }) => moment(0)],
  [/modified|updated|end$|ended|until|expir/i, ({ moment }) => moment(2)],
  [/date|time$/i, ({ moment }) => moment(1)],
  [/ur[il]$/i, ({ name, number }) => `https://example.com/${name}/${number}`],
  [/language|locale/i, () => 'en-US'],
  [/country/i, () => 'US'],
  [/time_?zone/i, () => 'Europe/Berlin'],
  [/currency/i, () => 'USD'],
  [/colou?r$/i, () => '#336699'],
  [/first_?name/i, () => 'Ann'],
  [/(last|family)_?name/i, () => 'Agent'],
  [/^name$/, ({ owner, number }) => `${owner === '' ? 'Name' : owner} ${number}`],
];

const BY_FORMAT: ReadonlyMap<string, (sample: TextSample) => string> = new Map(
  Object.entries<(sample: TextSample) => string>({
    uuid: ({ uuid }) => uuid(),
    'date-time': ({ name, moment }) =>
      moment(/created|start/i.test(name) ? 0 : /modif|end/i.test(name) ? 2 : 1),
    'local-date-time': ({ moment }) => moment(1).slice(0, 'YYYY-MM-DDTHH:mm:ss'.length),
    date: ({ moment }) => moment(1).slice(0, 'YYYY-MM-DD'.length),
    time: ({ moment }) => moment(1).slice('YYYY-MM-DDT'.length),
    interval: ({ moment }) => `${moment(0)}/${moment(2)}`,
    duration: () => 'PT5M',
    email: ({ number }) => `person${number}@example.com`,
    uri: ({ name, number }) => `https://example.com/${name === '' ? 'thing' : name}/${number}`,
    url: ({ name, number }) => `https://example.com/${name === '' ? 'thing' : name}/${number}`,
    hostname: () => 'example.com',
    ipv4: () => '192.0.2.17',
    ipv6: () => '2001:db8::17',
    byte: () => 'c2FtcGxl',
    binary: () => 'sample',
    password: () => '********',
  }),
);

/** Nobody wants to know whether a longer one fits its pattern. */
const LONGEST_WITH_PATTERN = 10_000;

const BASE_MS = Date.UTC(2026, 0, 15, 9, 30);
const MINUTE_MS = 60_000;

export interface TextSample {
  /** Of the member that holds the text. */
  readonly name: string;
  /** Name of the schema that the member belongs to. */
  readonly owner: string;
  /** From 1 to 99. */
  readonly number: number;
  readonly uuid: () => string;
  /** ISO 8601; a later stage is a later moment. */
  readonly moment: (stage: 0 | 1 | 2) => string;
}

export interface TextRule {
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface TextRequest {
  /** Of the member that holds the text. */
  readonly name: string;
  /** Name of the schema that the member belongs to. */
  readonly owner: string;
  readonly rule: TextRule;
  /** Seeded whole numbers. */
  readonly words: () => number;
  readonly patterns: Patterns;
}

/** Makes up a text. @returns undefined when none is found that fits the pattern */
export function sampleText({ name, owner, rule, words, patterns }: TextRequest): string | undefined {
  const number = 1 + (words() % 99);
  const sample: TextSample = {
    name,
    owner,
    number,
    uuid: () => uuidOf(words),
    moment: (stage) => new Date(BASE_MS + (stage * 24 * 60 + (number % 60)) * MINUTE_MS).toISOString(),
  };
  const [, fromName = undefined] = BY_NAME.find(([pattern]) => pattern.test(name)) ?? [];
  const make = BY_FORMAT.get(rule.format ?? '') ?? fromName;
  const text = adjustLength(make?.(sample) ?? `${name === '' ? 'sample' : name} ${number}`, rule);
  // A pattern of another language asks for nothing that could be looked at.
  if (readPattern(rule.pattern) === undefined) return text;
  return fitting(patterns, String(rule.pattern), text);
}

function fitting(patterns: Patterns, source: string, text: string): string | undefined {
  if (text.length > LONGEST_WITH_PATTERN) return undefined;
  return patterns.compile(source)?.test(text) ? text : samplePattern(source, patterns);
}

function adjustLength(
  text: string,
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY }: TextRule,
): string {
  return text.padEnd(minLength, text === '' ? 'x' : text).slice(0, maxLength);
}

function uuidOf(words: () => number): string {
  const hex = () => words().toString(16).padStart(8, '0');
  const [a, b, c, d] = [hex(), hex(), hex(), hex()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${'89ab'[words() & 3]}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
