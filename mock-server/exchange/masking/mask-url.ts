import type { TokenLedger } from '../../oauth/token-ledger.ts';
import { maskValue } from './mask-body.ts';
import { maskText } from './mask-text.ts';
import { traitsOf } from './secret-names.ts';

const ENCODED_MASK = /%E2%80%A6\+%28(\d+)\+characters%29/g;

/** A query string that can be shown: as it was sent unless something in it must be hidden. What was hidden is said in plain text. */
export function maskQuery(query: string, tokens: TokenLedger): string {
  if (query === '') return query;
  const sent = [...new URLSearchParams(query)];
  const shown = sent.map(([name, value]): [string, string] => [
    maskText(name),
    maskValue(value, tokens, name, traitsOf(name).isSecretParameter),
  ]);
  const isHarmless = shown.every(([name, value], at) => name === sent[at]?.[0] && value === sent[at]?.[1]);
  if (isHarmless) return query;
  return new URLSearchParams(shown).toString().replaceAll(ENCODED_MASK, '… ($1 characters)');
}

/** A path that can be shown; decoded where an encoding would hide a secret. */
export function maskPath(path: string): string {
  const masked = maskText(path);
  if (masked !== path || !path.includes('%')) return masked;
  try {
    const decoded = decodeURIComponent(path);
    const shown = maskText(decoded);
    return shown === decoded ? path : shown;
  } catch {
    return path;
  }
}
