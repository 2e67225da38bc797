/** One value in DER (X.690): tag, length, content. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tag), lengthOf(content), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts);
export const octetString = (content: Uint8Array): Buffer => der(0x04, content);
export const utf8String = (text: string): Buffer => der(0x0c, Buffer.from(text));
export const TRUE = der(0x01, Uint8Array.of(0xff));

/** A tag whose meaning depends on where it stands, around other values. */
export const explicit = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
  der(0xa0 | number, ...parts);

/** The same in the place of the value's own tag. */
export const implicit = (number: number, content: Uint8Array): Buffer => der(0x80 | number, content);

/** @param bytes a positive number, the highest byte first, with neither a leading zero nor the highest bit set */
export const integer = (...bytes: readonly number[]): Buffer => der(0x02, Uint8Array.from(bytes));

/** @param unused how many bits of the last byte do not count */
export const bitString = (content: Uint8Array, unused = 0): Buffer =>
  der(0x03, Uint8Array.of(unused), content);

/** @param dotted such as `2.5.29.17` */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(inSevens)));
}

/** Seconds count, what is below them is cut. RFC 5280 wants two figures for the year before 2050 and four from then on. */
export function time(milliseconds: number): Buffer {
  const figures = `${new Date(milliseconds).toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
  return figures < '2050' ? der(0x17, Buffer.from(figures.slice(2))) : der(0x18, Buffer.from(figures));
}

/** Below 128 the length itself, else how many bytes it has and these. */
function lengthOf({ length }: Uint8Array): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Uint8Array.of(0x80 | bytes.length), bytes]);
}

/** Seven bits for each byte; all but the last have the highest bit set. */
function inSevens(value: number): number[] {
  const bytes = [value % 0x80];
  for (let rest = Math.floor(value / 0x80); rest > 0; rest = Math.floor(rest / 0x80)) {
    bytes.unshift((rest % 0x80) | 0x80);
  }
  return bytes;
}
