/**
 * What the system, Node or OpenSSL calls an error, such as `EACCES`; undefined for one without such a name. Its message is not for users: it
 * repeats paths, and could hold more.
 */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
