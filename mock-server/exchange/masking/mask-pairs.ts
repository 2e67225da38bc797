import { maskSecret } from './mask-secret.ts';
import { isSecretName, traitsOf } from './secret-names.ts';

/** A parameter of a URL, wherever the URL stands. */
const PARAMETER = /([?&#;])([^=&#;?\s"'<>]{1,64})=([^&#;\s"'<>]+)/g;
/** An element of XML, whatever its namespace. */
const ELEMENT = /(<(?:[\w.-]{1,64}:)?([\w.-]{1,64})>)([^<]+)(?=<\/)/g;
/** What stands between a name and its value: `=`, `:`, or `":"` as in JSON. */
const SEPARATOR = /\\{0,8}["']?\s{0,2}[=:]\s{0,2}\\{0,8}["']?/g;
const NAME_BEFORE = /[\w.-]{1,64}$/;
const VALUE = /[^\s"'&,;<>]+/y;
const SENTENCE = /^[A-Z][a-z]*(?: [a-z]+)?$|^(?:is|it|was|has|the|a|an|must|not|no|of)$/;
const SCHEME = /(?:basic|bearer)\s+/iy;
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
    const to = valueEnd(text, from, separator.at(-1) ?? '');
    // In a sentence the name is followed by words: `token: It has expired`, `/oauth/token: Basic holds an id`.
    const isSentence = separator === ': ' && text[to] === ' ' && SENTENCE.test(text.slice(start, to));
    if (to === from || isSentence) continue;
    shown += text.slice(done, from) + maskSecret(text.slice(from, to));
    done = to;
  }
  return shown + text.slice(done);
}

/** @param quote the last character before the value, which may be one */
function valueEnd(text: string, from: number, quote: string): number {
  if (quote !== '"' && quote !== "'") return skip(VALUE, text, from);
  const end = text.indexOf(quote, from);
  if (end < 0) return text.length;
  let to = end;
  while (to > from && text[to - 1] === '\\') to -= 1;
  return to;
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
