import fc from 'fast-check';
import type { Attack } from '../../attack.ts';
import type { Lab } from '../../lab.ts';
import { ask, get, isDone } from '../../wire/ask.ts';
import { asCurl } from '../../wire/sent.ts';
import { readEvents } from './event-stream.ts';
import { PLACES, type Place } from './places.ts';

/** Long enough for the length that a signature secret must have, and of the characters that no place changes. */
const secrets = fc.noBias(
  fc.oneof(
    fc.stringMatching(/^[0-9a-f]{32}$/),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{23}$/),
    fc.stringMatching(/^sk-[A-Za-z0-9]{20}$/),
    fc.stringMatching(/^[A-Z2-7]{26}$/),
    fc.stringMatching(/^eyJ[A-Za-z0-9]{20}\.[A-Za-z0-9]{20}\.[A-Za-z0-9]{20}$/),
  ),
);

/** Everything that shows what was, but for the organisation, which says that it has its secrets. */
const SHOWN = [
  '/requests',
  '/deliveries',
  '/conversations',
  '/integrations',
  '/tokens',
  '/faults',
  '/metrics',
  '/health',
  '/',
];

export const secretsAttack: Attack = {
  name: 'secrets',
  what: 'plants secrets wherever one can stand, and looks for them in all that the mock shows and prints',
  share: 5,
  async round(lab) {
    await get(lab, 'POST', '/__mock/reset');
    const events = await readEvents(lab.target.url);
    const planted = lab.sample(secrets, PLACES.length).map((random, index) => `${random}${index}`);
    for (const [index, { plant }] of PLACES.entries())
      await lab.call(plant(planted[index] ?? '', lab.target.webhookUrl));
    const shown = await collect(lab);
    shown.set('the events', events.text());
    events.close();
    shown.set('what it prints', lab.target.printed());
    for (const [index, place] of PLACES.entries()) search(lab, place, planted[index] ?? '', shown);
  },
};

function search(lab: Lab, { what, plant }: Place, secret: string, shown: ReadonlyMap<string, string>): void {
  const basic = Buffer.from(`a:${secret}`).toString('base64');
  const found = [...shown].flatMap(([where, text]) => {
    const at = Math.max(text.indexOf(secret), text.indexOf(basic));
    return at < 0 ? [] : [`${where}: ${text.slice(Math.max(0, at - 60), at + 60)}`];
  });
  if (found.length > 0)
    lab.report(
      `a secret that is shown: ${what}`,
      asCurl(plant(secret, lab.target.webhookUrl)),
      found.join('\n'),
    );
}

/** @returns all that is shown, by where */
async function collect(lab: Lab): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  const look = async (path: string, name = path) => {
    const received = await ask(lab, 'GET', `/__mock${path}`);
    const where = `GET /__mock${name}`;
    if (isDone(received)) shown.set(where, `${shown.get(where) ?? ''}${received.text}`);
  };
  for (const path of SHOWN) await look(path);
  const { conversations } = (await get(lab, 'GET', '/__mock/conversations')) as {
    conversations: { id: string }[];
  };
  for (const { id } of conversations.slice(0, 3))
    await look(`/conversations/${id}/messages`, '/conversations/{id}/messages');
  const { requests } = (await get(lab, 'GET', '/__mock/requests')) as { requests: { sequence: number }[] };
  for (const { sequence } of requests)
    await look(`/requests/${sequence}/nearest`, '/requests/{sequence}/nearest');
  return shown;
}
