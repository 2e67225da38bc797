import * as z from 'zod';

/** What an error says, on one line for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll('\n', ' ');
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  // `fetch` says only that it failed, and leaves the reason to the cause; other errors hold the text of theirs.
  const isBare = error instanceof TypeError && cause instanceof Error && cause.message !== '';
  const [line = ''] = (isBare ? `${message}: ${cause.message}` : message).split('\n');
  return line;
}
