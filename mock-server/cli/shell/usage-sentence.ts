import type { CommanderError } from 'commander';

/** What commander says of a wrong usage, as a sentence: it has `error: unknown option '--agianst'`, and below that what may have been meant. */
export function usageSentence({ message }: CommanderError): string {
  const text = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
