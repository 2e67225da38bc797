import fc from 'fast-check';
import type { Attack } from '../attack.ts';
import { type FuzzRound, fuzzRound } from '../generate/fuzz-round.ts';
import { Pool } from '../generate/pool.ts';
import { requestsFor } from '../generate/requests.ts';
import { converse, furnish } from '../generate/world.ts';
import type { Lab } from '../lab.ts';
import { attackedOrganization } from '../target/organization.ts';
import { ask, get } from '../wire/ask.ts';
import { type OpenApi, type Operation, operationsOf, readProvider } from '../wire/documents.ts';

const REQUESTS = 60;
const AT_ONCE = 6;
/** How far the clock of the mock may be from the machine's after a reset. */
const NEAR_MS = 60_000;

const DURATIONS = ['PT0S', 'PT1S', 'PT30S', 'PT1H', 'P1D', 'P30D', 'P36500D'];
const MOMENTS = [
  '1970-01-01T00:00:00Z',
  '2026-01-15T09:30:00Z',
  '2026-01-15T10:30:00+01:00',
  '2030-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
];
/** Clock calls meet each other, and deliveries under way, only when there are many of both. */
const OFTEN: Readonly<Record<string, number>> = {
  '/clock': 10,
  '/clock/advance': 15,
  '/conversations/{id}/agent/say': 10,
  '/reset': 2,
};

let made: Promise<(lab: Lab) => FuzzRound> | undefined;

export const control: Attack = {
  name: 'control',
  what: 'makes every control call as its schema allows, and that with changes, several at once, the clock in between',
  share: 20,
  args: ['--quiet'],
  async round(lab) {
    made ??= make(lab);
    await fuzzRound(lab, (await made)(lab));
    await checkClock(lab);
    await checkReset(lab);
  },
};

async function make(lab: Lab): Promise<(lab: Lab) => FuzzRound> {
  const document = (await get(lab, 'GET', '/__mock/openapi.json')) as unknown as OpenApi;
  const provider = operationsOf(await readProvider());
  const pool = new Pool();
  const operations = operationsOf(document, '/__mock');
  const weighted = operations.flatMap((each) => Array.from({ length: OFTEN[each.path] ?? 1 }, () => each));
  const requests = fc.oneof(
    ...weighted.map((each) => requestsFor(each, pool, fc.constant(''), bodyOf(each, lab.target.webhookUrl))),
  );
  const prepare = async (each: Lab) => {
    await furnish(each, pool, provider);
    pool.add('conversationsId', ...(await slowConversations(each)));
    pool.add('by', ...DURATIONS);
    pool.add('now', ...MOMENTS);
    pool.add('faultsId', 'fault-1', 'fault-2');
    pool.add('Last-Event-ID', '0', '5', '999999999999999');
  };
  return (each) => ({ requests, count: REQUESTS, atOnce: AT_ONCE, prepare: () => prepare(each) });
}

/** Conversations whose webhooks are tried again and again: an advance of the clock has to wait for each. */
async function slowConversations(lab: Lab): Promise<string[]> {
  const { id } = await get(lab, 'POST', '/__mock/integrations', {
    name: 'slow',
    outboundNotificationWebhookUrl: `${lab.target.webhookUrl}/slow`,
    outboundNotificationWebhookSignatureSecretToken: 'a-secret-of-16-or-more',
  });
  await get(lab, 'POST', '/__mock/clock/advance', { by: 'PT2S' });
  const ids: string[] = [];
  for (let index = 0; index < 3; index++) {
    const conversationId = await converse(lab, `slow-${index}`, 'persona.valid', String(id));
    await ask(lab, 'POST', `/__mock/conversations/${conversationId}/agent/accept`, {});
    ids.push(conversationId, conversationId);
  }
  return ids;
}

/** An organisation that is made from its schema alone hardly ever refers to what it has. */
function bodyOf({ path, method }: Operation, webhookUrl: string): fc.Arbitrary<unknown> | undefined {
  return path === '/organization' && method === 'put'
    ? fc.constant(attackedOrganization(webhookUrl))
    : undefined;
}

/** Whichever of two clock calls comes first, time runs after one that lets it run. */
async function checkClock(lab: Lab): Promise<void> {
  await ask(lab, 'PUT', '/__mock/clock', { frozen: true });
  await Promise.all([
    ask(lab, 'POST', '/__mock/clock/advance', { by: 'PT1H' }),
    ask(lab, 'PUT', '/__mock/clock', { frozen: false }),
  ]);
  const { now, frozen } = await get(lab, 'GET', '/__mock/clock');
  if (frozen === false) return;
  const sent =
    'POST /__mock/clock/advance {"by":"PT1H"}, and while it is under way PUT /__mock/clock {"frozen":false}';
  lab.report('a change of the clock that is lost', sent, JSON.stringify({ now, frozen }));
}

/** Whatever was done before: a reset gives back the mock that was started. */
async function checkReset(lab: Lab): Promise<void> {
  await ask(lab, 'POST', '/__mock/reset');
  const { now, frozen } = await get(lab, 'GET', '/__mock/clock');
  const isNear = Math.abs(Date.parse(String(now)) - Date.now()) < NEAR_MS;
  if (frozen !== false || !isNear)
    lab.report(
      'a reset that does not release the clock',
      'POST /__mock/reset, then GET /__mock/clock',
      JSON.stringify({ now, frozen }),
    );
  const { tokens } = (await get(lab, 'GET', '/__mock/tokens')) as { tokens: unknown[] };
  if (tokens.length > 0)
    lab.report(
      'a reset that leaves tokens',
      'POST /__mock/reset, then GET /__mock/tokens',
      `${tokens.length} tokens`,
    );
}
