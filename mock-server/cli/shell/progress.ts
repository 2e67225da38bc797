import type { CommandContext } from './context.ts';

const DELAY_MS = 2_000;

/** Says what is going on when it takes more than two seconds. */
export async function withProgress<T>(
  { err }: Pick<CommandContext, 'err'>,
  text: string,
  work: Promise<T>,
): Promise<T> {
  const timer = setTimeout(() => err(`${text} ...\n`), DELAY_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
