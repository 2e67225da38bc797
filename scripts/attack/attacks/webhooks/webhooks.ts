import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { Attack } from '../../attack.ts';
import { converse } from '../../generate/world.ts';
import { Blocked, type Lab } from '../../lab.ts';
import { ask, get, isDone } from '../../wire/ask.ts';
import { asText } from '../../wire/sent.ts';
import { openBadReceivers } from './bad-receivers.ts';
import { FORGED_HEADERS, forgedTargets, ownAddresses } from './forged-targets.ts';

/** For a delivery to be tried, which it is at once. */
const TRIED_MS = 15_000;
const MAY_NOT_GO = /loopback|not allowed|refused|link-local|own address|itself|http or https/i;
const POST_TO = '/api/v2/conversations/messaging/integrations/open';

interface Delivery {
  readonly state: string;
  readonly integrationId: string;
  readonly attempts: readonly { readonly status: number | null; readonly error: string | null }[];
}

export const webhooks: Attack = {
  name: 'webhooks',
  what: 'sends webhooks where they must not go, which is judged without a packet, and to receivers that hold a sender up',
  share: 2,
  args: ['--quiet'],
  async round(lab) {
    await get(lab, 'POST', '/__mock/reset');
    await forge(lab);
    await holdUp(lab);
  },
};

async function forge(lab: Lab): Promise<void> {
  const { port } = new URL(lab.target.url);
  const own = ownAddresses(port);
  const targets = [...own, ...forgedTargets(port)];
  const [order = []] = lab.sample(fc.shuffledSubarray([...targets], { minLength: 12, maxLength: 12 }), 1);
  for (const [index, url] of order.entries()) await sendTo(lab, url, index, own.includes(url));
  for (const [name, value] of FORGED_HEADERS) {
    const made = await create(lab, `${lab.target.webhookUrl}/headers`, { [name]: value });
    if (made !== undefined) await deliver(lab, made, `header-${JSON.stringify(name)}-${value.length}`);
  }
}

/** Either it cannot be set, or nothing is sent. */
async function sendTo(lab: Lab, url: string, index: number, isOwn: boolean): Promise<void> {
  const id = await create(lab, url);
  if (id === undefined) return;
  const delivery = await deliver(lab, id, `forged-${index}`);
  const [attempt] = delivery?.attempts ?? [];
  // Where it does not listen, that nobody does is refusal enough.
  const isRefused = isOwn || MAY_NOT_GO.test(attempt?.error ?? '');
  if (attempt?.status === null && isRefused) return;
  lab.report(
    'a webhook to where none may go',
    `an integration whose outboundNotificationWebhookUrl is ${url}, and a message to it`,
    JSON.stringify(delivery ?? 'no delivery'),
    `target ${url}`,
  );
}

/** Whatever receivers do, an advance of the clock comes to its end, and with it each delivery. */
async function holdUp(lab: Lab): Promise<void> {
  await using bad = await openBadReceivers();
  const made = new Map<string, string>();
  for (const { what, url } of bad.receivers) {
    const id = await create(lab, url);
    if (id !== undefined) made.set(id, what);
  }
  for (const [id, what] of made) await converse(lab, what, 'persona.valid', id);
  const advanced = await ask(lab, 'POST', '/__mock/clock/advance', { by: 'PT10M' });
  for (const [id, what] of made) {
    const delivery = await newest(lab, id);
    if (delivery !== undefined && delivery.state !== 'pending') continue;
    const sent = `a webhook to a receiver that ${what}, then POST /__mock/clock/advance {"by":"PT10M"}`;
    lab.report('a receiver that holds the mock up', sent, JSON.stringify(delivery ?? 'no delivery'), what);
  }
  // Not even a reset helps then.
  if ('failure' in advanced) throw new Blocked('POST /__mock/clock/advance', asText(advanced));
}

/** By the API for half of them. @returns its id; undefined where it is refused */
async function create(lab: Lab, url: string, webhookHeaders: object = {}): Promise<string | undefined> {
  const settings = {
    name: 'attack',
    outboundNotificationWebhookUrl: url,
    outboundNotificationWebhookSignatureSecretToken: 'a-secret-of-16-or-more',
    webhookHeaders,
  };
  const { access_token: token } = await get(lab, 'POST', '/__mock/tokens', {
    permissions: ['messaging:integration:add'],
  });
  const isByApi = lab.requests % 2 === 0;
  const made = isByApi
    ? await ask(lab, 'POST', POST_TO, settings, String(token))
    : await ask(lab, 'POST', '/__mock/integrations', settings);
  if (!isDone(made)) return undefined;
  await ask(lab, 'POST', '/__mock/clock/advance', { by: 'PT2S' });
  return String((JSON.parse(made.text) as { id: string }).id);
}

/** @returns the delivery that a message to the integration leads to, once it was tried */
async function deliver(lab: Lab, integrationId: string, customer: string): Promise<Delivery | undefined> {
  await converse(lab, customer, 'persona.valid', integrationId);
  const until = performance.now() + TRIED_MS;
  while (performance.now() < until) {
    const delivery = await newest(lab, integrationId);
    if (delivery !== undefined && delivery.attempts.length > 0) return delivery;
    await wait(5);
  }
  return undefined;
}

async function newest(lab: Lab, integrationId: string): Promise<Delivery | undefined> {
  const { deliveries } = (await get(lab, 'GET', '/__mock/deliveries')) as unknown as {
    deliveries: Delivery[];
  };
  return deliveries.findLast((each) => each.integrationId === integrationId);
}
