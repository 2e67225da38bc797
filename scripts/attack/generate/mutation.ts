import fc from 'fast-check';
import { oddName, oddValue } from './odd.ts';

/** One change to a JSON value, at any depth. */
export interface Mutation {
  /** Which of its places, counted through. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap' | 'double';
  readonly name: string;
  readonly value: unknown;
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(40),
    how: fc.constantFrom('replace', 'remove', 'add', 'wrap', 'double'),
    name: oddName,
    value: oddValue,
  }),
  { maxLength: 2 },
);

type Container = Record<string, unknown> | unknown[];

/** Does not change what it is given. */
export function mutate(value: unknown, changes: readonly Mutation[]): unknown {
  return changes.reduce(mutateOnce, value);
}

function mutateOnce(value: unknown, mutation: Mutation): unknown {
  const places = placesOf(value);
  const [container, key] = places[mutation.at % places.length] ?? [];
  const changed = (old: unknown) => changeAt(old, mutation);
  if (container === undefined || key === undefined) return changed(value);
  return rebuild(value, container, (entries) =>
    entries.flatMap(([name, item]): [string, unknown][] => {
      if (name !== key) return [[name, item]];
      return mutation.how === 'remove' ? [] : [[name, changed(item)]];
    }),
  );
}

function changeAt(old: unknown, { how, name, value }: Mutation): unknown {
  switch (how) {
    case 'replace':
    case 'remove':
      return value;
    case 'add':
      if (Array.isArray(old)) return [...old, value];
      // Entries make a member of its own of `__proto__`, as JSON does.
      return isContainer(old)
        ? Object.fromEntries([...Object.entries(old), [name, value]])
        : { [name]: value };
    case 'wrap':
      return [old];
    case 'double':
      return Array.isArray(old) ? [...old, ...old] : JSON.stringify([old, old]);
    default:
      return how satisfies never;
  }
}

/** Each as what holds it and under which name; the value itself is the first. */
function placesOf(value: unknown): [Container | undefined, string | undefined][] {
  const places: [Container | undefined, string | undefined][] = [[undefined, undefined]];
  const visit = (container: unknown) => {
    if (!isContainer(container) || places.length > 200) return;
    for (const [key, item] of Object.entries(container)) {
      places.push([container, key]);
      visit(item);
    }
  };
  visit(value);
  return places;
}

function rebuild(
  value: unknown,
  target: Container,
  change: (entries: [string, unknown][]) => [string, unknown][],
): unknown {
  if (!isContainer(value)) return value;
  const entries = Object.entries(value);
  const rebuilt: [string, unknown][] =
    value === target ? change(entries) : entries.map(([name, item]) => [name, rebuild(item, target, change)]);
  return Array.isArray(value) ? rebuilt.map(([, item]) => item) : Object.fromEntries(rebuilt);
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
