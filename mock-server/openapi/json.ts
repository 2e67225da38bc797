export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The objects of a list; none of what is no list. */
export function records(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The texts of a list. */
export function strings(value: unknown, otherwise: string[] = []): string[] {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : otherwise;
}

export function mapValues(source: Json, map: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, map(value)]));
}

export function pick(source: Json, keep: (value: unknown, key: string) => boolean): Json {
  return Object.fromEntries(Object.entries(source).filter(([key, value]) => keep(value, key)));
}

/** Maps a value when it is first read: of a document with thousands of parts, few are. The result can only be read. */
export function mapWhenRead(source: Json, map: (value: unknown) => unknown): Json {
  const result: Json = {};
  for (const [key, value] of Object.entries(source)) {
    let part: { readonly from: unknown } | { readonly mapped: unknown } = { from: value };
    // Kept beside the property: to make it a plain one takes a thousand times longer in an object of this size.
    const get = () => {
      if ('from' in part) part = { mapped: map(part.from) };
      return part.mapped;
    };
    Object.defineProperty(result, key, { enumerable: true, get });
  }
  return result;
}
