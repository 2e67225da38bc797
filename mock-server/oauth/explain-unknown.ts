import type { BearerRefusal } from './bearer-refusal.ts';

/** A bearer token as RFC 6750 section 2.1 spells it (b64token). */
const B64TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
/** What programs write for a value that is not there. */
const NOTHING = new Set(['undefined', 'null', 'None', 'nil', 'NaN']);
const JWT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

/** How a text that is in no ledger differs from a token, for the mistakes that are common. */
export function explainUnknown(text: string): BearerRefusal {
  if (text.trim() === '') return malformed('The token is empty.');
  if (/^bearer\s/i.test(text)) {
    return malformed('The token starts with "Bearer "; send the access token alone here.');
  }
  if (/^(["'`]).*\1$/.test(text.trim())) {
    return malformed(
      'The token has characters that no bearer token has: quotation marks around it; send it without them.',
    );
  }
  if (text !== text.trim()) {
    return malformed(
      'The token has characters that no bearer token has: white space or a line break before or after it; send it without.',
    );
  }
  if (!B64TOKEN.test(text)) {
    return malformed(
      'The token has characters that no bearer token has (RFC 6750 allows letters, digits and -._~+/ with = at the end); perhaps a placeholder was not filled in.',
    );
  }
  if (JWT.test(text)) {
    return malformed(
      'The token has the shape of a JWT (three parts with dots); access tokens of Genesys Cloud are opaque texts from POST /oauth/token.',
    );
  }
  if (NOTHING.has(text)) {
    return {
      fault: 'unknown',
      reason: `The token was never issued here: it is the text "${text}", which stands there when a variable was empty.`,
    };
  }
  return {
    fault: 'unknown',
    reason: 'The token was never issued here, or before the last reset; get one with POST /oauth/token.',
  };
}

const malformed = (reason: string): BearerRefusal => ({ fault: 'malformed', reason });
