/** What an error says, on one line for people. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isSchemaError(error)) {
    return error.issues
      .map(({ message, path }) => (path.length === 0 ? message : `${message} at ${path.join('.')}`))
      .join('; ');
  }
  const { message, cause } = error;
  // `fetch` says only that it failed, and leaves the reason to the cause; other errors hold the text of theirs.
  const isBare = error instanceof TypeError && cause instanceof Error && cause.message !== '';
  const [line = ''] = (isBare ? `${message}: ${cause.message}` : message).split('\n');
  return line;
}

interface SchemaError extends Error {
  readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[];
}

/** Told by its shape: Zod takes longer to load than a mock to start, and every command comes through here. */
const isSchemaError = (error: Error): error is SchemaError =>
  'issues' in error && Array.isArray(error.issues);
