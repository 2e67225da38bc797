import type { Socket } from 'node:net';
import { setImmediate as breathe } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import fc from 'fast-check';
import { type Lab, TargetEnded } from '../../lab.ts';
import { overSocket, type RawAnswer, type RawOptions } from '../../wire/raw.ts';
import { AUTHORITY } from './cases.ts';

const AT_ONCE = 8;

/** How bytes are said: in which pieces, and how the connection is left. */
export interface Manner {
  readonly cuts: readonly number[];
  readonly leaves: 'ends' | 'resets';
}

export const manners: fc.Arbitrary<Manner> = fc.record({
  cuts: fc.array(fc.nat(400), { maxLength: 3 }),
  leaves: fc.constantFrom('ends', 'ends', 'resets'),
});

/** Says bytes to the mock, and reads what comes. @throws TargetEnded when that was the end of it */
export async function speak(
  lab: Lab,
  text: string,
  { cuts, leaves }: Manner,
  options: RawOptions = {},
): Promise<RawAnswer> {
  lab.requests++;
  const bytes = text.replaceAll(AUTHORITY, new URL(lab.target.url).host);
  const pieces = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const answer = await overSocket(
    lab.target.url,
    async (socket) => {
      for (const [index, from] of pieces.slice(0, -1).entries()) {
        socket.write(Buffer.from(bytes.slice(from, pieces[index + 1]), 'latin1'));
        await breathe();
      }
      if (leaves === 'ends') socket.end();
      else reset(socket);
    },
    options,
  );
  if (!lab.target.hasEnded()) return answer;
  lab.report('the mock ended', shown(bytes), lab.target.complaints().slice(-600));
  throw new TargetEnded();
}

/** RST, as from a client that was killed; over TLS there is none. */
function reset(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Some at a time: one that waits must not hold up all the others. */
export async function inTurn(steps: readonly (() => Promise<void>)[]): Promise<void> {
  const left = steps.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const step of left) await step();
    }),
  );
}

/** As a person repeats it with printf and nc. */
export const shown = (bytes: string): string => {
  const text = JSON.stringify(bytes.slice(0, 400).replaceAll(AUTHORITY, 'localhost'))
    .slice(1, -1)
    .replaceAll("'", "'\\''");
  const more = bytes.length > 400 ? ` (and so on, ${bytes.length} bytes)` : '';
  return `printf '${text}'${more} | nc -N 127.0.0.1 $PORT`;
};
