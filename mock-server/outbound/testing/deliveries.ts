import { VirtualClock } from '../../base/clock.ts';
import { createIds } from '../../base/ids.ts';
import { Limits } from '../../limits/limits.ts';
import { Counts } from '../../metrics/counts.ts';
import { ConversationEvents } from '../../org/conversations/events.ts';
import type { Conversation, Message } from '../../org/conversations/model.ts';
import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { type Integration, organizationSchema } from '../../org/organization.ts';
import { Deliveries, type DeliveriesOptions } from '../deliveries.ts';
import { DeliveryStore } from '../delivery-store.ts';
import { START } from './conversation.ts';

/** Starts the deliveries of an organisation that has only this integration, with the clock stopped at START. */
export function startDeliveries(
  integration: Integration,
  { storeFile, ...options }: Partial<DeliveriesOptions> & { storeFile?: string } = {},
) {
  const warnings: string[] = [];
  const fail = (line: string, error: unknown) => {
    throw new Error(line, { cause: error });
  };
  const log = { info: () => {}, warn: (line: string) => warnings.push(line), error: fail };
  const store = storeFile === undefined ? undefined : new DeliveryStore(storeFile, log);
  const clock = new VirtualClock((error) => fail('a scheduled task failed', error));
  clock.freeze(START);
  const events = new ConversationEvents();
  const integrations = new Map([[integration.id, integration]]);
  const undelivered: string[] = [];
  const deliveries = new Deliveries(
    {
      clock,
      log,
      ids: createIds('outbound'),
      counts: new Counts(),
      limits: new Limits({}, log),
      events,
      integrations: {
        find: (id) => integrations.get(id),
        changed: () => undefined,
        restore: (record) => integrations.set(record.id, record),
        onChange: () => {},
      },
      directory: { organization: organizationSchema.parse(DEFAULT_ORGANIZATION) },
    },
    { allowWebhookHosts: [], store, keep: 1000, onUndelivered: (id) => undelivered.push(id), ...options },
  );
  const say = (conversation: Conversation, message: Message) =>
    events.emit({ kind: 'message-sent', conversation, message });
  return { clock, events, integrations, deliveries, warnings, undelivered, say };
}

/** For a suite: starts deliveries as {@link startDeliveries} does, and closes all of them after each test. */
export function deliveriesOfSuite(): typeof startDeliveries {
  const opened: Deliveries[] = [];
  afterEach(async () => {
    for (const deliveries of opened.splice(0)) await deliveries.close();
  });
  return (...given) => {
    const running = startDeliveries(...given);
    opened.push(running.deliveries);
    return running;
  };
}
