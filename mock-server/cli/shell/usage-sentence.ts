import type { CommanderError } from 'commander';

/** The value of an option whose name is misspelt may be a secret. */
const MISSPELT = /^(unknown option '--[^=\n]+)=.*'/s;

/** What commander says of a wrong usage, as a sentence: it has `error: unknown option '--agianst'`, and below that what may have been meant. */
export function usageSentence({ message }: CommanderError): string {
  const text = message
    .replace(/^error: /, '')
    .replace(MISSPELT, "$1'")
    .replaceAll('\n', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
