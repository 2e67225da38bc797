import { isUtf8 } from 'node:buffer';

export const IN_UTF_16 = "is in UTF-16, as PowerShell's > writes it; save it as UTF-8.";
export const NO_TEXT = 'is no text in UTF-8; save it as UTF-8, uncompressed.';

/**
 * What is wrong with bytes that must be text in UTF-8.
 *
 * @returns the end of a sentence that begins with the name of the file; undefined where it is such a text
 */
export function textProblem(bytes: Buffer): string | undefined {
  if (isUtf16(bytes)) return IN_UTF_16;
  return isUtf8(bytes) && !bytes.includes(0) ? undefined : NO_TEXT;
}

/** By its mark, or because every other byte of what it begins with is zero. */
function isUtf16(bytes: Buffer): boolean {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (bytes.length < 4) return false;
  const zeros = [first, second, third, fourth].map((byte) => byte === 0).join();
  return zeros === 'true,false,true,false' || zeros === 'false,true,false,true';
}
