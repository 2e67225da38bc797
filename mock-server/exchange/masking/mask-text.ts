import { maskBearers, maskElements, maskPairs, maskParameters } from './mask-pairs.ts';
import { maskRuns, maskSure } from './mask-runs.ts';
import { maskUsers } from './mask-users.ts';

/** Shorter texts without one of these characters hold no secret that can be told by its shape. */
const SHORT = 16;
/** Most texts of that length. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const TELLING = /[=:@<]/;
/** As long as a whole body may be. Expressions over much longer texts overflow the stack, so the rest is not shown. */
const LONGEST = 1024 * 1024;

/** A text in which everything that looks like a secret is masked, e.g. a sentence, a path or a URL. */
export function maskText(text: string): string {
  if (text.length === 36 && UUID.test(text)) return text;
  if (text.length > LONGEST) return withoutRest(text, maskText);
  const pairs = maskPlaces(text);
  return text.length < SHORT ? pairs : maskRuns(maskSure(maskBearers(pairs)), maskText);
}

/** The same for the value of an id, which may look random: only what is surely a secret is masked. */
export function maskIdText(text: string): string {
  if (text.length > LONGEST) return withoutRest(text, maskIdText);
  const pairs = maskPlaces(text);
  return text.length < SHORT ? pairs : maskSure(maskBearers(pairs));
}

/** What is secret in an address: user, password, and the values of parameters with such a name. */
export const maskAddress = (address: string): string => maskParameters(maskUsers(address));

/** Masks secrets by where they stand in a text. */
const maskPlaces = (text: string): string =>
  TELLING.test(text) ? maskPairs(maskElements(maskAddress(text))) : text;

const withoutRest = (text: string, mask: (text: string) => string): string =>
  `${mask(text.slice(0, LONGEST))}… (${text.length} characters)`;
