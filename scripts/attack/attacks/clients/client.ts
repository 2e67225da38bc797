import { WebSocket } from 'ws';
import {
  HANDOVER_CLIENT,
  OPEN_CONVERSATION,
  OPEN_INTEGRATION,
  SUPPORT_QUEUE,
} from '../../../../mock-server/index.ts';
import { inboundText } from '../../generate/world.ts';
import type { Lab } from '../../lab.ts';
import { ask, isDone } from '../../wire/ask.ts';
import { loopbackOnly } from '../../wire/loopback.ts';
import type { Received } from '../../wire/sent.ts';
import type { Ledger } from './ledger.ts';

const BASE = '/api/v2/conversations';

/** One of many who use the mock at the same time: a bot, its customers, and what an agent does for them. */
export class Client {
  readonly #lab: Lab;
  readonly #ledger: Ledger;
  readonly #name: string;
  #count = 0;
  #token = 'persona.valid';
  #conversationId: string = OPEN_CONVERSATION.id;
  #channelId = 'none';
  readonly #sockets: WebSocket[] = [];

  /** @param name no other client of the round has it */
  constructor(lab: Lab, ledger: Ledger, name: string) {
    this.#lab = lab;
    this.#ledger = ledger;
    this.#name = name;
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  readonly actions: Readonly<Record<Action, () => Promise<unknown>>> = {
    token: () => this.#logIn(),
    inbound: () => this.#write(),
    say: () => this.#say(),
    channel: () => this.#listen(),
    reset: () => this.#ledger.reset(() => ask(this.#lab, 'POST', '/__mock/reset')),
    accept: () => this.#agent('accept', {}),
    type: () => this.#agent('type', {}),
    transfer: () => this.#agent('transfer', { queueId: SUPPORT_QUEUE.id }),
    disconnect: () => this.#agent('disconnect', {}),
    wrapup: () => this.#agent('wrapup', { code: 'Default Wrap-up Code' }),
    leave: () => ask(this.#lab, 'POST', `/__mock/conversations/${this.#conversationId}/customer/disconnect`),
    handover: () =>
      this.#api('POST', `${BASE}/handover`, {
        sessionToken: this.#token,
        conversationId: this.#conversationId,
        queueId: SUPPORT_QUEUE.id,
        context: { intent: this.#name },
      }),
    read: () => this.#api('GET', `${BASE}/messages/${this.#conversationId}`),
    subscribe: () =>
      this.#api('PUT', `/api/v2/notifications/channels/${this.#channelId}/subscriptions`, [
        { id: `v2.detail.events.conversation.${this.#conversationId}.customer.end` },
        { id: `v2.conversations.messages.${this.#conversationId}` },
      ]),
    end: () => this.#api('POST', `${BASE}/${this.#conversationId}/disconnect`),
    journal: () => ask(this.#lab, 'GET', '/__mock/requests?limit=50'),
  };

  #api(method: string, path: string, body?: unknown): Promise<Received> {
    return ask(this.#lab, method, path, body, this.#token);
  }

  #agent(verb: string, body: object): Promise<Received> {
    return ask(this.#lab, 'POST', `/__mock/conversations/${this.#conversationId}/agent/${verb}`, body);
  }

  async #logIn(): Promise<void> {
    const secret = Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64');
    const received = await this.#lab.call({
      method: 'POST',
      path: '/oauth/token',
      headers: { authorization: `Basic ${secret}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    if (isDone(received)) this.#token = memberOf(received, 'access_token');
  }

  async #write(): Promise<void> {
    const text = `in ${this.#name} ${++this.#count}`;
    const path = `${BASE}/messages/${OPEN_INTEGRATION.id}/inbound/open/message?prefetchConversationId=true`;
    const body = inboundText(this.#name, text, text);
    const [received, world] = await this.#ledger.inOneWorld(() => this.#api('POST', path, body));
    if (!isDone(received)) return;
    this.#conversationId = memberOf(received, 'conversationId');
    this.#ledger.addInbound({ text, conversationId: this.#conversationId, world });
  }

  async #say(): Promise<void> {
    const text = `out ${this.#name} ${++this.#count}`;
    const conversationId = this.#conversationId;
    const [received, world] = await this.#ledger.inOneWorld(() => this.#agent('say', { text }));
    // One that nobody wrote in through an integration has nobody to send a webhook to.
    const isSent = isDone(received) && conversationId !== OPEN_CONVERSATION.id;
    if (isSent) this.#ledger.addSaid({ text, conversationId, world });
  }

  async #listen(): Promise<void> {
    const received = await this.#api('POST', '/api/v2/notifications/channels');
    if (!isDone(received)) return;
    this.#channelId = memberOf(received, 'id');
    const address = memberOf(received, 'connectUri').replace(/^ws/, 'http');
    const socket = new WebSocket(loopbackOnly(address).href.replace(/^http/, 'ws'));
    // It ends with its token, its channel and its world, each of which is somebody's to end.
    socket.on('error', () => {});
    this.#sockets.push(socket);
  }
}

const memberOf = ({ text }: { readonly text: string }, name: string): string =>
  String((JSON.parse(text) as Record<string, unknown>)[name]);

/** How often each is done, in relation to the others. */
export const ACTIONS = {
  token: 2,
  inbound: 8,
  accept: 8,
  say: 14,
  type: 1,
  transfer: 1,
  disconnect: 1,
  wrapup: 3,
  leave: 1,
  handover: 2,
  read: 2,
  channel: 2,
  subscribe: 2,
  end: 1,
  journal: 1,
  reset: 0,
} as const satisfies Readonly<Record<string, number>>;

export type Action = keyof typeof ACTIONS;
