/** One value of DER that was read. */
export interface Element {
  readonly tag: number;
  readonly content: Buffer;
  /** With tag and length. */
  readonly whole: Buffer;
}

/**
 * The values that stand one after the other. For certificates that were parsed already: the lengths are taken as they are.
 *
 * @param bytes what a certificate or another value holds
 */
export function elements(bytes: Buffer): Element[] {
  const found: Element[] = [];
  for (let start = 0; start < bytes.length; ) {
    const first = bytes.readUInt8(start + 1);
    const further = first < 0x80 ? 0 : first - 0x80;
    const length = further === 0 ? first : bytes.readUIntBE(start + 2, further);
    const end = start + 2 + further + length;
    found.push({
      tag: bytes.readUInt8(start),
      content: bytes.subarray(start + 2 + further, end),
      whole: bytes.subarray(start, end),
    });
    start = end;
  }
  return found;
}
