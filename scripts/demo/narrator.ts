import { styleText } from 'node:util';

/** Writes a story to a terminal. */
export interface Narrator {
  title(text: string): void;
  /** What happens next, in a sentence. */
  step(text: string): void;
  /** A request, its answer and, where it was refused, the reason. */
  exchange(request: string, status: number, answer: string, reason: string | undefined): void;
  /** What else can be seen, in a line. */
  note(text: string): void;
  end(text: string): void;
}

/** Colours are written only where the stream shows them. */
export function createNarrator(stream: NodeJS.WritableStream): Narrator {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream });
  let steps = 0;
  return {
    title: (text) => stream.write(`${paint('bold', text)}\n`),
    step: (text) => stream.write(`\n${paint('bold', `${++steps}. ${text}`)}\n`),
    exchange(request, status, answer, reason) {
      stream.write(
        `   > ${request}\n   < ${paint(status < 400 ? 'green' : 'yellow', String(status))} ${answer}`.trimEnd() +
          '\n',
      );
      if (reason !== undefined) stream.write(`   ${paint('yellow', 'why')} ${reason}\n`);
    },
    note: (text) => stream.write(`   ${text}\n`),
    end: (text) => stream.write(`\n${text}\n`),
  };
}
