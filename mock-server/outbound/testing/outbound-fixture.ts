import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VirtualClock } from '../../base/clock.ts';
import { createIds } from '../../base/ids.ts';
import { ConversationEvents } from '../../org/conversations/events.ts';
import type { Conversation, Message, Participant } from '../../org/conversations/model.ts';
import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { type Integration, type OrganizationInput, organizationSchema } from '../../org/organization.ts';
import { Deliveries, type DeliveriesOptions } from '../deliveries.ts';
import { DeliveryStore } from '../delivery-store.ts';

export const START = Date.parse('2026-01-15T09:30:00.000Z');
export const INTEGRATION_ID = '0de0ae05-5555-4aaa-8bbb-000000000001';
export const SECRET = 'a-signature-secret-for-tests';

/** What a receiver was sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly received: Received[];
  /** How the next requests are answered, in order; after them, and by default, 200. `silent` never answers. */
  readonly answers: (number | 'silent' | ((response: ServerResponse) => void))[];
  close(): Promise<void>;
}

/** Somebody who takes webhooks, on a free port of this machine. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ path: request.url ?? '', headers: request.headers, raw: Buffer.concat(chunks) });
    const answer = answers.shift() ?? 200;
    if (typeof answer === 'function') answer(response);
    else if (answer !== 'silent') response.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, received, answers, close, [Symbol.asyncDispose]: close };
}

type IntegrationInput = NonNullable<OrganizationInput['integrations']>[number];

/** The built-in organisation with one integration that calls `url`. */
export function integrationTo(url: string, more: Partial<IntegrationInput> = {}): Integration {
  const input = {
    id: INTEGRATION_ID,
    name: 'cognigy',
    outboundNotificationWebhookUrl: `${url}/handover/genesysCloudOM`,
    outboundNotificationWebhookSignatureSecretToken: SECRET,
    ...more,
  };
  const [integration] = organizationSchema.parse({
    ...DEFAULT_ORGANIZATION,
    integrations: [input],
  }).integrations;
  if (integration === undefined) throw new Error('the organisation has lost its integration');
  return integration;
}

/** Deliveries of an organisation that has only this integration, with the clock stopped at START. */
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
      events,
      integrations: { find: (id) => integrations.get(id) },
      directory: { organization: organizationSchema.parse(DEFAULT_ORGANIZATION) },
    },
    { allowWebhookHosts: [], store, keep: 1000, onUndelivered: (id) => undelivered.push(id), ...options },
  );
  const say = (conversation: Conversation, message: Message) =>
    events.emit({ kind: 'message-sent', conversation, message });
  return { clock, events, integrations, deliveries, warnings, undelivered, say };
}

export function aParticipant(more: Partial<Participant> = {}): Participant {
  return {
    id: 'd1d1d1d1-6666-4aaa-8bbb-000000000001',
    purpose: 'agent',
    communicationId: 'd1d1d1d1-7777-4aaa-8bbb-000000000001',
    name: 'Ann Agent',
    userId: 'c0ffee00-2222-4aaa-8bbb-000000000001',
    queueId: 'd59d0280-3333-4aaa-8bbb-000000000001',
    state: 'connected',
    startedAt: START,
    connectedAt: START + 2000,
    endedAt: undefined,
    disconnectType: undefined,
    attributes: {},
    acwStartedAt: undefined,
    acwEndedAt: undefined,
    wrapup: undefined,
    ...more,
  };
}

export function aConversation(more: Partial<Conversation> = {}): Conversation {
  return {
    id: 'e1d2c3b4-4444-4aaa-8bbb-000000000009',
    owner: {},
    integrationId: INTEGRATION_ID,
    customer: { id: 'user-1', idType: 'Opaque', nickname: 'Zoë' },
    startedAt: START,
    endedAt: undefined,
    participants: [],
    messages: [],
    lastInboundAt: START,
    ...more,
  };
}

export function aMessage(more: Partial<Message> = {}): Message {
  return {
    id: '0123456789abcdef0123456789abcdef',
    type: 'Text',
    direction: 'outbound',
    participantId: 'd1d1d1d1-6666-4aaa-8bbb-000000000001',
    originatingEntity: 'Human',
    time: START,
    text: 'Hello',
    content: [],
    events: [],
    externalId: '0123456789abcdef0123456789abcdef',
    metadata: {},
    status: 'sent',
    ...more,
  };
}
