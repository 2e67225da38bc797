/** A vendor document that could not be had: not reachable, not readable, or not what it was said to be. */
export class VendorError extends Error {
  override name = 'VendorError';
}
