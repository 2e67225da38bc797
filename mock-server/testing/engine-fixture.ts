import { VirtualClock } from '../base/clock.ts';
import { createIds } from '../base/ids.ts';
import { quietLogger } from '../base/logger.ts';
import { Limits } from '../limits/limits.ts';
import { ConversationEngine } from '../org/conversations/engine.ts';
import { type ConversationEvent, ConversationEvents } from '../org/conversations/events.ts';
import type { FoundMessage } from '../org/conversations/registry.ts';
import { Directory } from '../org/directory.ts';
import { IntegrationStore } from '../org/integration-store.ts';
import { type OrganizationInput, organizationSchema } from '../org/organization.ts';

export const ANN_ID = 'c0ffee00-2222-4aaa-8bbb-000000000001';
export const BEN_ID = 'c0ffee00-2222-4aaa-8bbb-000000000002';
export const SUPPORT_ID = 'd59d0280-3333-4aaa-8bbb-000000000001';
export const BILLING_ID = 'd59d0280-3333-4aaa-8bbb-000000000002';
export const INTEGRATION_ID = 'f1d2c3b4-5555-4aaa-8bbb-000000000001';

type Queue = NonNullable<OrganizationInput['queues']>[number];
type Integration = NonNullable<OrganizationInput['integrations']>[number];
type User = NonNullable<OrganizationInput['users']>[number];

export interface FixtureOptions {
  readonly seed?: string;
  readonly organization?: Partial<OrganizationInput>;
  /** Over the Support queue. */
  readonly queue?: Partial<Queue>;
  readonly integration?: Partial<Integration>;
  /** Over Ann. */
  readonly agent?: Partial<User>;
}

/** An organisation with one integration whose flow routes to Support, where Ann and Ben answer; Billing has only Ben. */
export function fixtureOrganization({
  organization,
  queue,
  integration,
  agent,
}: FixtureOptions): OrganizationInput {
  return {
    id: '3f2c7d0e-5a41-4c8e-9d6b-0a1b2c3d4e5f',
    name: 'Fixture',
    clients: [
      {
        id: 'b7a1c2d3-1111-4aaa-8bbb-000000000001',
        name: 'Bot',
        secret: 'a-secret-of-the-fixture',
        authorizedGrantType: 'CLIENT-CREDENTIALS',
        scope: ['conversations'],
      },
    ],
    users: [
      { id: ANN_ID, name: 'Ann Agent', email: 'ann@acme.example', ...agent },
      { id: BEN_ID, name: 'Ben Agent', email: 'ben@acme.example' },
    ],
    queues: [
      { id: SUPPORT_ID, name: 'Support', members: [ANN_ID, BEN_ID], ...queue },
      { id: BILLING_ID, name: 'Billing', members: [BEN_ID] },
    ],
    integrations: [
      {
        id: INTEGRATION_ID,
        name: 'Cognigy',
        outboundNotificationWebhookUrl: 'http://127.0.0.1:9/webhook',
        outboundNotificationWebhookSignatureSecretToken: 'a-signature-secret-of-the-fixture',
        queueId: SUPPORT_ID,
        ...integration,
      },
    ],
    ...organization,
  };
}

/** An engine on a frozen clock, with everything that it told. */
export function engineFixture(options: FixtureOptions = {}) {
  const organization = organizationSchema.parse(fixtureOrganization(options));
  const failures: unknown[] = [];
  const clock = new VirtualClock((error) => failures.push(error));
  clock.freeze(Date.UTC(2026, 0, 15, 9));
  const ids = createIds(options.seed ?? 'fixture');
  const events = new ConversationEvents();
  const told: ConversationEvent[] = [];
  events.subscribe((event) => told.push(event));
  const limits = new Limits({}, quietLogger);
  const integrations = new IntegrationStore(clock, ids, limits, organization.integrations);
  const engine = new ConversationEngine({
    clock,
    ids,
    events,
    directory: new Directory(organization),
    integrations,
    limits,
  });
  return {
    engine,
    clock,
    integrations,
    told,
    /** What scheduled tasks threw. */
    failures,
    /** The customer writes. */
    hear(text: string, sender: Sender = {}): FoundMessage {
      return engine.inbound.receive(INTEGRATION_ID, {
        customer: { id: sender.id ?? 'customer-1', idType: 'Opaque', nickname: 'Kim' },
        customAttributes: sender.attributes ?? {},
        owner: {},
        text,
        externalId: sender.messageId,
        sentAt: sender.sentAt ?? clock.now(),
      });
    },
  };
}

export interface Sender {
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly messageId?: string;
  readonly sentAt?: number;
}

/** A conversation of twenty messages, from hello to the end. */
export function converse({ engine, hear }: ReturnType<typeof engineFixture>, index: number) {
  const id = `customer-${index}`;
  const { conversation } = hear('message 0', { id, messageId: `${id}-0` });
  engine.desk.accept(conversation);
  for (let turn = 1; turn < 10; turn++) {
    engine.desk.say(conversation, { text: `answer ${turn} to ${id}` });
    hear(`message ${turn}`, { id, messageId: `${id}-${turn}` });
  }
  engine.desk.say(conversation, { text: 'Goodbye' });
  engine.desk.disconnect(conversation);
  return conversation;
}
