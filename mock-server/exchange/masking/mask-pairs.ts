import { maskSecret } from './mask-secret.ts';
import { isSecretName, traitsOf } from './secret-names.ts';

/** A parameter of a URL, wherever the URL stands. */
const PARAMETER = /([?&#;])([^=&#;?\s"'<>]{1,64})=([^&#;\s"'<>]+)/g;
/** An element of XML, whatever its namespace and attributes. */
const ELEMENT = /(<(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,500})?>(?:<!\[CDATA\[)?)([^<]+)(?=<\/)/g;
/** What stands between a name and its value: `=`, `=>`, `:`, `":"` as in JSON, or `":["`. */
const SEPARATOR = /\\{0,8}["'\]]?\s{0,8}(?:=>|:=|[=:])\s{0,8}\[?\\{0,8}["']?/g;
/** With the word before, where that says which kind of key or code it is. */
const NAME_BEFORE = /(?:\b[a-z]{1,32} (?=(?:keys?|codes?)$))?[\w.-]{1,64}$/i;
const VALUE = /[^\s"'&,;<>]+/y;
const LIST = /[^\]]+/y;
/** What follows these goes on behind spaces. */
const WHOLE_LINE = /(?:authorization|cookie)$/i;
const LINE = /[^\r\n"'<>]+/y;
const SENTENCE = /^[A-Z][a-z]*(?: [a-z]+)?$|^(?:is|it|was|has|the|a|an|must|not|no|of)$/;
const SCHEME = /(?:basic|bearer|token|apikey)\s+/iy;
/** `Bearer` and what follows, unless that is a word. */
const BEARER = /\b((?:basic|bearer)\s+)(?=[A-Za-z]*[\d_+/=-])([^\s"'\\,;<>]{6,})/gi;

/** Masks the values of secret parameters in URLs. */
export function maskParameters(text: string): string {
  return text.replaceAll(PARAMETER, (all, mark: string, name: string, value: string) =>
    traitsOf(decoded(name)).isSecretParameter ? `${mark}${name}=${maskSecret(value)}` : all,
  );
}

/** Masks what stands in elements such as `<password>…</password>`. */
export const maskElements = (text: string): string =>
  text.replaceAll(ELEMENT, (all, start: string, name: string, value: string) =>
    isSecretName(name) ? start + maskSecret(value) : all,
  );

/** Masks what follows `Bearer` or `Basic`. */
export const maskBearers = (text: string): string =>
  text.replaceAll(BEARER, (_all, scheme: string, secret: string) => scheme + maskSecret(secret));

/** Masks the values of pairs such as `password=…`, `"apiKey": "…"`, `token: …` in a text. */
export function maskPairs(text: string): string {
  let shown = '';
  let done = 0;
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    if (index < done) continue;
    const [name] = NAME_BEFORE.exec(text.slice(Math.max(done, index - 64), index)) ?? [];
    if (name === undefined || !isSecretName(name)) continue;
    const start = index + separator.length;
    const from = skip(SCHEME, text, start);
    const wordEnd = valueEnd(text, from, separator);
    // In a sentence the name is followed by words: `token: It has expired`, `/oauth/token: Basic holds an id`.
    const isSentence =
      separator === ': ' && text[wordEnd] === ' ' && SENTENCE.test(text.slice(start, wordEnd));
    if (wordEnd === from || isSentence) continue;
    const to = WHOLE_LINE.test(name) && !isQuoted(separator) ? skip(LINE, text, from) : wordEnd;
    shown += text.slice(done, from) + maskSecret(text.slice(from, to));
    done = to;
  }
  return shown + text.slice(done);
}

const isQuoted = (separator: string): boolean => /["']$/.test(separator);

function valueEnd(text: string, from: number, separator: string): number {
  if (separator.includes('[')) return skip(LIST, text, from);
  if (!isQuoted(separator)) return skip(VALUE, text, from);
  const quote = separator.at(-1) ?? '';
  const depth = backslashesBefore(separator, separator.length - 1);
  for (let end = text.indexOf(quote, from); end >= 0; end = text.indexOf(quote, end + 1)) {
    // A quotation mark that is part of the value has more before it than those around the value.
    if (backslashesBefore(text, end, from) % (2 * depth + 2) === depth) return end - depth;
  }
  return text.length;
}

function backslashesBefore(text: string, at: number, from = 0): number {
  let start = at;
  while (start > from && text[start - 1] === '\\') start -= 1;
  return at - start;
}

/** @returns where a match that begins at a place ends; the place itself where there is none */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
