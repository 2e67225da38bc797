import type { CommandContext } from '../../mock-server/cli/index.ts';

/** Writes a story to a terminal. */
export interface Narrator {
  title(text: string): void;
  /** What happens next, in a sentence. */
  step(text: string): void;
  /** A request, its answer and, where it was refused, the reason. */
  exchange(request: string, status: number, answer: string, reason: string | undefined): void;
  /** Anything else that can be observed, in a line. */
  note(text: string): void;
  end(text: string): void;
}

export function createNarrator({ out, paint }: Pick<CommandContext, 'out' | 'paint'>): Narrator {
  let steps = 0;
  return {
    title: (text) => out(`${paint('bold', text)}\n`),
    step: (text) => out(`\n${paint('bold', `${++steps}. ${text}`)}\n`),
    exchange(request, status, answer, reason) {
      const shown = paint(status < 400 ? 'green' : 'yellow', String(status));
      out(`${`   > ${request}\n   < ${shown} ${answer}`.trimEnd()}\n`);
      if (reason !== undefined) out(`   ${paint('yellow', 'why')} ${reason}\n`);
    },
    note: (text) => out(`   ${text}\n`),
    end: (text) => out(`\n${text}\n`),
  };
}
