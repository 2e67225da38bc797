import { similarName } from '../base/similar-name.ts';
import { OAuthError } from '../errors/oauth-error.ts';

/** Parameters of a form or a query, each at most once and never empty. */
export type Parameters = ReadonlyMap<string, string>;

/**
 * Reads parameters as RFC 6749 section 3.2 wants them: one without a value counts as left out.
 * @throws OAuthError `invalid-request` for one that is sent twice
 */
export function readParameters(source: URLSearchParams): Parameters {
  const parameters = new Map<string, string>();
  for (const [name, value] of source) {
    if (value === '') continue;
    if (parameters.has(name)) {
      throw new OAuthError('invalid-request', {
        field: quote(name),
        reason: `The parameter ${quote(name)} was sent more than once.`,
      });
    }
    parameters.set(name, value);
  }
  return parameters;
}

/** A parameter that has to be there. */
export function need(parameters: Parameters, name: string): string {
  const value = parameters.get(name);
  if (value !== undefined) return value;
  const reason = `The parameter ${name} is missing${insteadOf(parameters, name)}.`;
  throw new OAuthError('invalid-request', { field: name, reason });
}

/** What was sent under almost the same name, as the end of a sentence. */
export function insteadOf(parameters: Parameters, name: string): string {
  const similar = similarName(parameters.keys(), name);
  return similar === undefined ? '' : `; ${similar} was sent, and the name must be exact`;
}

const LONGEST_QUOTE = 60;

/** Repeats a name or another harmless value that was received, cut to a readable length. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
