import type { CommandContext } from './context.ts';

const DELAY_MS = 2_000;

/**
 * Does a step of a command. Once the command has run for two seconds it says what it is doing, at each step from then on; a quick one
 * says nothing.
 *
 * @param step "reading sdk@262.0.0"
 */
export async function withProgress<T>(
  { err, startedAt }: Pick<CommandContext, 'err' | 'startedAt'>,
  step: string,
  work: () => Promise<T>,
): Promise<T> {
  const tell = () => err(`${step} ...\n`);
  const left = startedAt + DELAY_MS - performance.now();
  if (left <= 0) {
    tell();
    return work();
  }
  const timer = setTimeout(tell, left);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
