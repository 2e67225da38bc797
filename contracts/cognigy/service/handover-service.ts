import { randomUUID } from 'node:crypto';
import { GenesysRequestError } from '../access/genesys-request-error.ts';
import type { GenesysSession } from '../access/genesys-session.ts';
import { disconnectConversation, readConversation } from '../conversation.ts';
import type { EndSignal } from '../messaging/end-signal.ts';
import { sendMessage, startConversation, type TranscriptLine } from '../messaging/inbound-message.ts';
import type { EndUser } from '../messaging/inbound-path.ts';
import { type EndpointSettings, type IncomingPost, readPost } from '../messaging/incoming-post.ts';
import { findIntegration } from '../messaging/open-integrations.ts';
import type { Webhook } from '../messaging/webhook.ts';
import type { HandoverMemory } from './handover-memory.ts';
import { HandoverSession } from './handover-session.ts';

/** The end user's chat window. */
export interface Chat {
  show(userId: string, webhook: Webhook): void;
  /** The handover is over; the bot answers again. */
  giveBackToBot(userId: string): void;
}

export interface HandoverSettings extends EndpointSettings {
  /** The name of the Open Messaging integration. */
  readonly deploymentName: string;
}

export interface HandoverParts {
  readonly session: GenesysSession;
  readonly settings: HandoverSettings;
  readonly chat: Chat;
  /** Shared by all replicas. */
  readonly memory: HandoverMemory;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  readonly newId?: () => string;
}

/** A flow's request for an agent. */
export interface HandoverRequest {
  readonly user: EndUser;
  readonly attributes: Readonly<Record<string, string>>;
  readonly transcript: readonly TranscriptLine[];
}

/** Genesys Cloud refused. The bot keeps the user; the reason is for the people who run the bot. */
export interface Refused {
  readonly state: 'refused';
  readonly code: string;
  readonly reason: string;
}

export type HandoverOutcome =
  | { readonly state: 'handed-over'; readonly conversationId: string }
  /** The user is with no agent, so the bot answers. */
  | { readonly state: 'with-bot' }
  | Refused;

/**
 * Cognigy's side of a handover: hands end users over, passes on what they and the agents write, and gives them back to the bot at the
 * end. It has no state of its own, so any number of replicas can serve one handover, and no answer of Genesys Cloud makes it throw.
 */
export class HandoverService {
  readonly #parts: HandoverParts;
  readonly #now: () => number;
  readonly #newId: () => string;

  constructor(parts: HandoverParts) {
    this.#parts = parts;
    this.#now = parts.now ?? Date.now;
    this.#newId = parts.newId ?? randomUUID;
  }

  handOver({ user, attributes, transcript }: HandoverRequest): Promise<HandoverOutcome> {
    const { session, memory } = this.#parts;
    return unlessRefused(async () => {
      const integrationId = await this.#integrationId();
      const message = { ...this.#from(user), attributes, transcript };
      const { conversationId } = await startConversation(session, integrationId, message);
      memory.begin(new HandoverSession({ userId: user.id, integrationId, conversationId, now: this.#now }));
      return { state: 'handed-over', conversationId };
    });
  }

  /** Sends a text of the user. */
  async say(user: EndUser, text: string): Promise<HandoverOutcome> {
    const { session, memory } = this.#parts;
    const handover = memory.find(user.id);
    if (handover === undefined) return { state: 'with-bot' };
    const { integrationId, conversationId } = handover;
    return unlessRefused(async () => {
      await sendMessage(session, integrationId, { ...this.#from(user), text });
      return { state: 'handed-over', conversationId };
    });
  }

  /** The user closes the chat. Otherwise Genesys Cloud would go on routing it, and an agent would write to nobody. */
  async leave(userId: string): Promise<HandoverOutcome> {
    const { session, memory } = this.#parts;
    const handover = memory.find(userId);
    if (handover === undefined || !memory.end(handover)) return { state: 'with-bot' };
    return unlessRefused(async () => {
      await disconnectConversation(session, handover.conversationId);
      return { state: 'with-bot' };
    });
  }

  /** Handles a request to the endpoint. @returns the status of the answer; after a 5xx, Genesys Cloud sends it again */
  async receive(post: IncomingPost): Promise<number> {
    const read = readPost(post, this.#parts.settings);
    if (read.kind === 'refused') return read.status;
    try {
      if (read.kind === 'webhook') this.#show(read.webhook);
      else await this.observe(read.signal);
      return 204;
    } catch {
      return 503;
    }
  }

  /** Handles a signal that may be the end of a handover. @throws GenesysRequestError when it has to ask Genesys Cloud and cannot */
  async observe(signal: EndSignal): Promise<void> {
    const { memory, chat } = this.#parts;
    const { conversationId, userId = '' } = signal;
    const handover =
      conversationId === undefined ? memory.find(userId) : memory.findByConversation(conversationId);
    if (handover === undefined) return;
    const verdict = handover.judge(signal);
    if (verdict === 'goes-on' || (verdict === 'unsure' && !(await this.#hasEnded(handover)))) return;
    if (memory.end(handover)) chat.giveBackToBot(handover.userId);
  }

  #show(webhook: Webhook): void {
    const { memory, chat } = this.#parts;
    if (!memory.claim(webhook)) return;
    try {
      chat.show(webhook.userId, webhook);
    } catch (error) {
      memory.unclaim(webhook);
      throw error;
    }
  }

  async #hasEnded({ conversationId }: HandoverSession): Promise<boolean> {
    const { endTime } = await readConversation(this.#parts.session, conversationId);
    return endTime !== undefined;
  }

  async #integrationId(): Promise<string> {
    const { session, settings } = this.#parts;
    const integration = await findIntegration(session, settings.deploymentName);
    if (integration !== undefined) return integration.id;
    const reason = `no Open Messaging integration is named ${settings.deploymentName}`;
    throw new GenesysRequestError({ status: undefined, code: 'unknown.deployment', reason });
  }

  #from(from: EndUser) {
    return { from, messageId: this.#newId(), sentAt: this.#now() };
  }
}

async function unlessRefused(act: () => Promise<HandoverOutcome>): Promise<HandoverOutcome> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof GenesysRequestError)) throw error;
    return { state: 'refused', code: error.code, reason: error.reason };
  }
}
