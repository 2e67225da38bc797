import { issueAs } from './issue-persona.ts';
import { readPersona } from './read-persona.ts';
import type { TokenAccess } from './token-access.ts';

/** Tokens pasted by a person start so: `persona.expired`. */
const PREFIX = 'persona.';

/** A longer one is no persona that anybody would write, and each is kept. */
const LONGEST = 200;

/** Literal tokens are the same on every day of a long-running mock: what is not about expiry lives a hundred years. */
const LIFETIME_SECONDS = 100 * 365 * 86_400;

/** Whether a text is written as that of a persona. */
export const isPersonaText = (text: string): boolean => text.startsWith(PREFIX);

/** Whether a text stands for a persona's token; in some organisations none does. */
export const isLiteral = ({ directory }: TokenAccess, text: string): boolean =>
  isPersonaText(text) && directory.organization.personas;

/**
 * What a literal `persona.<name>` stands for. On first sight it enters the ledger under its own text.
 * @returns the text to judge instead, or why there is no such persona
 */
export function adoptLiteral(
  access: TokenAccess,
  literal: string,
): { readonly secret: string } | { readonly problem: string } {
  if (literal.length > LONGEST)
    return { problem: `A persona has at most ${LONGEST} characters; the token has ${literal.length}.` };
  const reading = readPersona(literal.slice(PREFIX.length));
  if (reading.problem !== undefined) return { problem: reading.problem };
  const { persona, argument } = reading;
  if (persona.text !== undefined) return { secret: persona.text };
  issueAs(access, persona, argument, { expiresInSeconds: LIFETIME_SECONDS }, literal);
  return { secret: literal };
}
