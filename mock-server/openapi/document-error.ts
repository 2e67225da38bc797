/** An API document that cannot be used: not readable, not what it must be, or broken at a place that is needed. One sentence says what and where. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}
