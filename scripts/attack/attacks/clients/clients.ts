import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Attack } from '../../attack.ts';
import type { Lab } from '../../lab.ts';
import { ask, get, isDone } from '../../wire/ask.ts';
import { ACTIONS, type Action, Client } from './client.ts';
import { Ledger } from './ledger.ts';

const CLIENTS = 16;
const STEPS = 12;
/** For webhooks that are under way when the clients have done all they had to. */
const SETTLED_MS = 15_000;

const steps = (isReset: boolean): fc.Arbitrary<Action[]> => {
  const weights = Object.entries({ ...ACTIONS, reset: isReset ? 0.2 : 0 }) as [Action, number][];
  const one = fc.oneof(
    ...weights.map(([action, weight]) => ({ weight: weight * 5, arbitrary: fc.constant(action) })),
  );
  return fc.array(one, { minLength: STEPS, maxLength: STEPS });
};
const CALM = steps(false);
const WITH_RESETS = steps(true);

export const clients: Attack = {
  name: 'clients',
  what: `lets ${CLIENTS} clients do what clients do, all at once, with resets in the middle, and looks for what was lost or came twice`,
  share: 15,
  args: ['--quiet'],
  async round(lab) {
    await get(lab, 'POST', '/__mock/reset');
    lab.target.arrived.length = 0;
    const ledger = new Ledger();
    const plans = lab.sample(lab.round % 2 === 0 ? CALM : WITH_RESETS, CLIENTS);
    const all = plans.map((_, index) => new Client(lab, ledger, `${lab.round}-${index}`));
    try {
      await Promise.all(
        plans.map(async (plan, index) => {
          for (const action of plan) await all[index]?.actions[action]();
        }),
      );
      await settled(lab);
      await checkInbound(lab, ledger);
      checkSaid(lab, ledger);
    } finally {
      for (const client of all) client.close();
    }
  },
};

async function settled(lab: Lab): Promise<void> {
  const until = performance.now() + SETTLED_MS;
  while (performance.now() < until) {
    const { deliveries } = (await get(lab, 'GET', '/__mock/deliveries?state=pending')) as {
      deliveries: unknown[];
    };
    if (deliveries.length === 0) return;
    await wait(20);
  }
  lab.report(
    'webhooks that never get through',
    'many clients at once',
    'deliveries are still pending, although their receiver takes all',
  );
}

/** What a customer wrote, and was told is accepted, is in the conversation. */
async function checkInbound(lab: Lab, ledger: Ledger): Promise<void> {
  for (const [id, messages] of ledger.inbound()) {
    const received = await ask(lab, 'GET', `/__mock/conversations/${id}/messages`);
    const found = isDone(received) ? received.text : '';
    const lost = messages.filter(({ text }) => !found.includes(JSON.stringify(text)));
    if (lost.length > 0)
      lab.report(
        'an accepted message that is not in its conversation',
        `POST .../inbound/open/message ${lost[0]?.text}`,
        `conversation ${id}`,
      );
  }
}

/** What an agent wrote came to the receiver, once. */
function checkSaid(lab: Lab, ledger: Ledger): void {
  const arrived = Map.groupBy(lab.target.arrived, ({ body }) => textOf(body));
  for (const { text, mustArrive } of ledger.said()) {
    const times = arrived.get(text)?.length ?? 0;
    if (times > 1) lab.report('a message that came twice', `POST .../agent/say ${text}`, `${times} webhooks`);
    if (times === 0 && mustArrive)
      lab.report('a message that never came', `POST .../agent/say ${text}`, 'no webhook');
  }
}

function textOf(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { text?: string }).text;
  } catch {
    return undefined;
  }
}
