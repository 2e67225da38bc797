import { isRecord } from '../../../mock-server/openapi/index.ts';

/** What contracts send or read at one place of a body, at any depth, all examples of it laid over one another. */
export interface UsedValue {
  properties: Map<string, UsedValue>;
  /** What is used of the items when it is a list. */
  items: UsedValue | undefined;
  /** Strings, numbers and truth values seen here. */
  examples: Set<string | number | boolean>;
}

export function emptyUse(): UsedValue {
  return { properties: new Map(), items: undefined, examples: new Set() };
}

/** Adds what one body uses. */
export function addUse(use: UsedValue, value: unknown): void {
  if (Array.isArray(value)) {
    use.items ??= emptyUse();
    for (const item of value) addUse(use.items, item);
  } else if (isRecord(value)) {
    for (const [name, child] of Object.entries(value)) {
      const property = use.properties.get(name) ?? emptyUse();
      use.properties.set(name, property);
      addUse(property, child);
    }
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    use.examples.add(value);
  }
}

/** Every place in use, outermost first: `channel`, `channel.from`, `content[].attachment`. */
export function* usedPaths(use: UsedValue, prefix = ''): Generator<string> {
  for (const [name, child] of use.properties) {
    const here = fieldPath(prefix, name);
    yield here;
    yield* usedPaths(child, here);
  }
  if (use.items !== undefined) yield* usedPaths(use.items, `${prefix}[]`);
}

export function fieldPath(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}
