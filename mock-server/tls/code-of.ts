/** What the system or OpenSSL calls an error, such as `EACCES`. Its message is left out: it repeats paths, and could hold more. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
