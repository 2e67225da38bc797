import type { TokenLedger } from '../../oauth/token-ledger.ts';
import { maskNamed, maskSecret } from './mask-secret.ts';
import { maskIdText, maskText } from './mask-text.ts';
import { isSecretName, traitsOf } from './secret-names.ts';

/** `code` is a secret in a login, but the name of an error in an error body, and of other things in other bodies. */
const ERROR_CODE = /^[a-z]+(?:\.[a-z]+)+$/;
const CODE_IN_WORDS = /^[A-Za-z]+(?:[ ._][A-Za-z]+)*$|^[a-z]{2}-[A-Z]{2}$|^[A-Z]{2,}(?:_[A-Z0-9]+)+$/;
const SWITCH = /^(?:true|false|null|none)?$/i;
const UUID = /^(?:[a-z]+[-_:])?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Lists of pairs, as headers and attributes often are: `{name: 'X-Api-Key', value: '…'}`. */
const PAIR_NAMES = ['name', 'Name', 'key', 'Key', 'header', 'field', 'label', 'id'] as const;
const PAIR_VALUE = /^values?$/i;
/** Numbers of these are counts or names: `completion_tokens: 12`, `code: 404`. */
const COUNTABLE = /(?:tokens|sessions|cookies)$|^code$/i;

/**
 * A copy of a body that can be shown: secrets are masked by the name of their member, and anything that is a token of this mock or
 * looks like a secret is masked wherever it stands, even in the name of a member. Does not change its input.
 */
export function maskBody(value: unknown, tokens: TokenLedger, name = ''): unknown {
  const { isSecret, hidesAllBelow } = traitsOf(name);
  if (typeof value === 'string') {
    const isWord = name === 'code' && CODE_IN_WORDS.test(value);
    return maskValue(value, tokens, name, (isSecret || hidesAllBelow) && !isWord);
  }
  if (typeof value === 'number') return isSecret && !COUNTABLE.test(name) ? maskSecret(String(value)) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof URLSearchParams) return maskForm(value, tokens);
  if (hidesAllBelow) return hideAll(value);
  if (Array.isArray(value)) return value.map((item) => maskBody(item, tokens, name));
  return maskMembers(value as Readonly<Record<string, unknown>>, tokens, name);
}

/** @param own the name that the body has itself */
function maskMembers(body: Readonly<Record<string, unknown>>, tokens: TokenLedger, own: string): object {
  const shown: Record<string, unknown> = {};
  for (const name in body) {
    const label = PAIR_VALUE.test(name) ? labelOf(body, own) : name;
    set(shown, maskText(name), maskBody(body[name], tokens, label));
  }
  return shown;
}

/** What the `value` beside it is the value of, where that is a secret. */
function labelOf(body: Readonly<Record<string, unknown>>, own: string): string {
  const labels = [own, ...PAIR_NAMES.map((name) => body[name])];
  return labels.find((label): label is string => typeof label === 'string' && isSecretName(label)) ?? 'value';
}

const maskForm = (form: URLSearchParams, tokens: TokenLedger): object =>
  Object.fromEntries(
    [...form].map(([name, text]) => [
      maskText(name),
      maskValue(text, tokens, name, traitsOf(name).isSecretParameter),
    ]),
  );

/** @param isSecret whether the name says so */
export function maskValue(text: string, tokens: TokenLedger, name: string, isSecret: boolean): string {
  if (tokens.find(text) !== undefined) return maskSecret(text);
  if (isSecret && !isHarmless(text, name)) return maskNamed(name, text);
  return traitsOf(name).isId ? maskIdText(text) : maskText(text);
}

function isHarmless(text: string, name: string): boolean {
  if (SWITCH.test(text)) return text !== '';
  return (name === 'code' && ERROR_CODE.test(text)) || (traitsOf(name).isId && UUID.test(text));
}

/** Masks every text and number but those that say what the others are. */
function hideAll(value: unknown, name = ''): unknown {
  if (typeof value === 'string' || typeof value === 'number')
    return traitsOf(name).isAbout ? value : maskSecret(String(value));
  if (Array.isArray(value)) return value.map((item) => hideAll(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const shown: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) set(shown, maskText(key), hideAll(item, key));
  return shown;
}

/** A member may be called `__proto__`. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true });
}
