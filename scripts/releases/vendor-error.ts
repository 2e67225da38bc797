/** A vendor document that could not be had: not reachable, not readable, or not what it was said to be. */
export class VendorError extends Error {
  override name = 'VendorError';
}

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== ''
    ? `${error.message}: ${error.cause.message}`
    : error.message;
}
