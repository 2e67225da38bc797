import fc from 'fast-check';
import type { Attack } from '../../attack.ts';
import type { Lab } from '../../lab.ts';
import { get } from '../../wire/ask.ts';
import { overSocket, readResponses } from '../../wire/raw.ts';
import { CASES, type Case, GOOD, handshake, handshakes } from './cases.ts';
import { endlessBodies } from './endless.ts';
import { FRAMES } from './frames.ts';
import { judgeRaw } from './judge-raw.ts';
import { inTurn, type Manner, manners, shown, speak } from './speak.ts';

const MUTATED = 40;

const mutated = fc
  .tuple(
    fc.constantFrom(...GOOD),
    fc.array(
      fc.record({
        at: fc.nat(400),
        drop: fc.nat(3),
        put: fc.string({ unit: fc.nat(255).map((byte) => String.fromCharCode(byte)), maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([bytes, changes]) =>
    changes.reduce((text, { at, drop, put }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + drop);
    }, bytes),
  );

export const sockets: Attack = {
  name: 'sockets',
  what: 'says over bare connections what no client says: broken requests, chunks, handshakes and frames, bodies without end',
  share: 12,
  args: ['--quiet'],
  round,
};

async function round(lab: Lab): Promise<void> {
  const { id } = await get(lab, 'POST', '/api/v2/notifications/channels', undefined, 'persona.valid');
  const cases = [...CASES, ...handshakes(String(id))];
  const ways = lab.sample(manners, cases.length);
  await inTurn(cases.map((each, at) => () => say(lab, each, ways[at])));
  const texts = lab.sample(fc.tuple(mutated, manners), MUTATED);
  await inTurn(
    texts.map(
      ([bytes, how]) =>
        () =>
          sayMutated(lab, bytes, how),
    ),
  );
  await inTurn(
    FRAMES.map(
      ([what, bytes]) =>
        () =>
          sendFrames(lab, String(id), what, bytes),
    ),
  );
  await endlessBodies(lab);
  await get(lab, 'GET', '/__mock/health');
}

async function say(
  lab: Lab,
  { what, bytes, expected, answers }: Case,
  how: Manner | undefined,
): Promise<void> {
  const answer = await speak(lab, bytes, how ?? { cuts: [], leaves: 'ends' });
  if (how?.leaves === 'resets') return;
  const rule = judgeRaw(answer, expected, answers);
  if (rule !== undefined) lab.report(rule, shown(bytes), answer.text.slice(0, 600), `${rule} ${what}`);
}

/** What comes of it is not known: only that whatever is answered is an answer, and that the connection ends. */
async function sayMutated(lab: Lab, bytes: string, how: Manner): Promise<void> {
  const answer = await speak(lab, bytes, how);
  if (how.leaves === 'resets') return;
  const rule = judgeRaw(answer, 'answered', 0);
  if (rule !== undefined) lab.report(rule, shown(bytes), answer.text.slice(0, 600), `${rule} mutated`);
}

async function sendFrames(lab: Lab, channelId: string, what: string, bytes: Buffer): Promise<void> {
  lab.requests++;
  const answer = await overSocket(lab.target.url, (socket) => {
    socket.write(handshake(channelId));
    socket.once('data', () => socket.end(bytes));
  });
  const responses = readResponses(answer.text);
  const rule =
    responses[0]?.status !== 101
      ? 'no socket for a channel that there is'
      : !answer.hasEnded
        ? 'a connection that does not end'
        : undefined;
  if (rule !== undefined)
    lab.report(rule, `over a socket: ${what}`, answer.text.slice(0, 300), `${rule} ${what}`);
}
