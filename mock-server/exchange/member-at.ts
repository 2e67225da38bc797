/** What stands at a dotted path of a body, numbers for places in a list; undefined where there is nothing. */
export function memberAt(body: unknown, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | null | undefined)?.[name], body);
}
