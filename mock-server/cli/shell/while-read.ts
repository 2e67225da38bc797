import type { CommandContext } from './context.ts';

/** A thousand lines and more; what is in the pipe itself comes on top. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/**
 * A context for what runs for long and is asked by others to print: what nobody reads, as where a test helper stops reading after the first line, is
 * left out rather than kept. Once somebody reads again, a line says how much that was.
 *
 * @param toLine writes that line
 */
export function whileRead(
  { out, err, unread }: Pick<CommandContext, 'out' | 'err' | 'unread'>,
  toLine: (text: string) => string,
): Pick<CommandContext, 'out' | 'err'> {
  let leftOut = 0;
  const guard = (print: (text: string) => void) => (text: string) => {
    if (unread() > MOST_UNREAD_BYTES) {
      leftOut += 1;
      return;
    }
    if (leftOut > 0)
      print(toLine(`${leftOut} messages were left out here, because nobody read what was printed.`));
    leftOut = 0;
    print(text);
  };
  return { out: guard(out), err: guard(err) };
}
