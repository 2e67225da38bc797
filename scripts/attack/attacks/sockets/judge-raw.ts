import { judge } from '../../wire/judge.ts';
import { type RawAnswer, readResponses } from '../../wire/raw.ts';
import type { Expected } from './cases.ts';

/** Which rule it breaks; undefined where all is well. @param answers how many at least */
export function judgeRaw({ text, hasEnded }: RawAnswer, expected: Expected, answers = 1): string | undefined {
  if (!hasEnded) return 'a connection that does not end';
  const responses = readResponses(text);
  if (responses.length < answers)
    return answers === 1
      ? 'no answer before the connection ended'
      : `${responses.length} answers, not ${answers}`;
  for (const { status, headers, text: body } of responses) {
    const broken =
      status === 101
        ? undefined
        : judge({ method: 'GET', path: '', headers: {} }, { status, headers, text: body });
    if (broken !== undefined) return broken;
    if (expected === 'served' && status >= 400) return `a refusal (${status}) of what is allowed`;
  }
  const last = responses.at(-1)?.status ?? 0;
  return expected === 'refused' && last < 400 ? `a ${last} for what is not allowed` : undefined;
}
