import { startGenesysMock } from '../index.ts';
import { builtInDocument } from '../openapi/load-document.ts';
import { type CallResult, call } from './call.ts';
import { type FixtureOptions, fixtureOrganization, INTEGRATION_ID } from './engine-fixture.ts';

/** Every permission that any operation asks for. */
const PERMISSIONS = [
  ...new Set(
    [...builtInDocument().operations.all()].flatMap((operation) => operation.permissions?.permissions ?? []),
  ),
];

export const BASE = '/api/v2/conversations';

/** A mock with the fixture's organisation on a frozen clock, and a token that may do everything. */
export async function startOpenMessaging(options: FixtureOptions = {}) {
  const genesys = await startGenesysMock({ organization: fixtureOrganization(options) });
  genesys.clock.freeze(Date.UTC(2026, 0, 15, 9));
  const token = genesys.tokens.issue('valid', { permissions: PERMISSIONS }).accessToken;
  const api = (method: string, path: string, json?: unknown): Promise<CallResult> =>
    call(genesys, method, path, { token, ...(json === undefined ? {} : { json }) });
  return {
    genesys,
    api,
    /** A token of a user, who may do everything. */
    tokenOf: (userId: string) =>
      genesys.tokens.issue('valid', { permissions: PERMISSIONS, userId }).accessToken,
    inbound: (body: object, query = '') =>
      api('POST', `${BASE}/messages/${INTEGRATION_ID}/inbound/open/message${query}`, body),
    /** A conversation that alerts Ann, just opened by a customer. */
    async converse(from = 'customer-1') {
      const channel = { messageId: `first-of-${from}`, from: { id: from, idType: 'Opaque' } };
      const body = inboundMessage({ channel });
      const answer = await this.inbound(body, '?prefetchConversationId=true');
      return this.ids(answer.body.conversationId);
    },
    /** A conversation that Ann has accepted. */
    async talk() {
      const { id } = await this.converse();
      genesys.agents.accept(id);
      return this.ids(id);
    },
    /** What the API shows of each participant: purpose, state, and why they left. */
    async statesOf(conversationId: string): Promise<string[]> {
      const { body } = await api('GET', `${BASE}/messages/${conversationId}`);
      return body.participants.map(({ purpose, state, disconnectType }: Record<string, string>) =>
        [purpose, state, disconnectType].filter(Boolean).join(' '),
      );
    },
    /** Ids of the conversation and of the newest participant of each purpose, with its communication. */
    ids(conversationId: string) {
      const participants = genesys.conversations.find(conversationId)?.participants ?? [];
      const of = (purpose: string) => {
        const participant = participants.findLast((each) => each.purpose === purpose);
        return { id: participant?.id ?? '', communication: participant?.communicationId ?? '' };
      };
      return { id: conversationId, customer: of('customer'), acd: of('acd'), agent: of('agent') };
    },
    close: () => genesys.close(),
    [Symbol.asyncDispose]: () => genesys.close(),
  };
}

export type OpenMessaging = Awaited<ReturnType<typeof startOpenMessaging>>;

export interface MessageChanges {
  readonly channel?: object;
  readonly [member: string]: unknown;
}

/** A good body of an inbound message, but for what the test is about. */
export function inboundMessage({ channel, ...rest }: MessageChanges = {}) {
  return {
    channel: {
      messageId: 'message-1',
      time: '2026-01-15T09:30:00.000Z',
      from: { id: 'customer-1', idType: 'Opaque', nickname: 'Kim' },
      ...channel,
    },
    text: 'hello',
    ...rest,
  };
}
