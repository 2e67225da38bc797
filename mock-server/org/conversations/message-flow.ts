import type { Directory } from '../directory.ts';
import type { IntegrationStore } from '../integration-store.ts';
import type { Messages } from './messages.ts';
import type { Conversation } from './model.ts';
import { customerOf, type Participants, presentOf } from './participants.ts';
import type { Router } from './router.ts';

/**
 * Stands in for the organisation's inbound message flow: says the integration's greeting, then transfers to the queue that the
 * customer's data names (`queueId`, as Cognigy's documentation has its flow do), else to the integration's own. Without either the
 * conversation stays with the flow.
 */
export class MessageFlow {
  readonly #directory: Directory;
  readonly #integrations: IntegrationStore;
  readonly #participants: Participants;
  readonly #messages: Messages;
  readonly #router: Router;

  constructor(
    directory: Directory,
    integrations: IntegrationStore,
    participants: Participants,
    messages: Messages,
    router: Router,
  ) {
    this.#directory = directory;
    this.#integrations = integrations;
    this.#participants = participants;
    this.#messages = messages;
    this.#router = router;
  }

  /** The flow's part of a new conversation. */
  start(conversation: Conversation): void {
    const name = conversation.integrationId && this.#integrations.find(conversation.integrationId)?.name;
    this.#participants.start(conversation, { purpose: 'workflow', state: 'connected', name });
  }

  greet(conversation: Conversation): void {
    const { integrationId } = conversation;
    const greeting =
      integrationId === undefined ? undefined : this.#integrations.find(integrationId)?.greeting;
    const flow = presentOf(conversation, 'workflow');
    if (greeting === undefined || flow === undefined) return;
    this.#messages.send(conversation, flow, { text: greeting });
  }

  /** Transfers to the queue, if one is known and the conversation is still with the flow. */
  route(conversation: Conversation): void {
    const flow = presentOf(conversation, 'workflow');
    const queueId = this.#targetOf(conversation);
    if (flow === undefined || queueId === undefined) return;
    this.#participants.end(conversation, flow, 'transfer');
    this.#router.enqueue(conversation, queueId);
  }

  #targetOf(conversation: Conversation): string | undefined {
    const { integrationId } = conversation;
    const named = customerOf(conversation).attributes.queueId;
    if (named !== undefined && this.#directory.queue(named) !== undefined) return named;
    return integrationId === undefined ? undefined : this.#integrations.find(integrationId)?.queueId;
  }
}
