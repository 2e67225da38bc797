import { GenesysError } from '../errors/genesys-error.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Directory } from '../org/directory.ts';
import type { Channel } from './channel.ts';
import type { ChannelStore } from './channel-store.ts';
import { missingPermissions } from './missing-permissions.ts';
import { parseTopic } from './parse-topic.ts';

/** What a subscription is checked against and kept in. */
export interface SubscriptionContext {
  readonly directory: Directory;
  readonly notifications: ChannelStore;
}

/** What a client asks for, by REST or through the socket. */
export interface SubscriptionRequest {
  readonly mode: 'add' | 'replace';
  /** Topics as they were sent, each with the place where it stands in the request. */
  readonly topics: readonly { readonly id: unknown; readonly field: string }[];
  /** Leaves out the topics for which a permission is missing, instead of refusing all. */
  readonly ignoreErrors: boolean;
}

/** A topic that was left out. */
export interface RejectedTopic {
  readonly id: string;
  readonly missingPermissions: readonly string[];
}

/** developer.genesys.cloud, notifications guide, limits. Inferred: that combined topics count as one. */
const TOPICS_PER_CHANNEL = 1000;

/**
 * Changes what a channel hears, all or nothing, and gives the channel another 24 hours. `ignoreErrors` is about permissions only, as
 * its description in platform-client-sdk-javascript 262.0.0 says; a topic that does not exist is refused all the same.
 *
 * @param token whose permissions count
 * @throws GenesysError `notification.invalid.topic`, `missing.permissions`, `notification.subscription.too.many.subscriptions`; MockError
 *   `mock.limit.reached`
 */
export function subscribe(
  { directory, notifications }: SubscriptionContext,
  channel: Channel,
  token: TokenRecord,
  request: SubscriptionRequest,
): RejectedTopic[] {
  const next = new Map(request.mode === 'add' ? channel.subscriptions : []);
  const rejected: RejectedTopic[] = [];
  for (const { id, field } of request.topics) {
    const topics = parseTopic(id, field);
    const missing = missingPermissions(directory, token, topics);
    if (missing.length === 0) next.set(String(id), [...new Set(topics.map(({ name }) => name))]);
    else if (request.ignoreErrors) rejected.push({ id: String(id), missingPermissions: missing });
    else throw forbidden(String(id), field, missing);
  }
  if (next.size > TOPICS_PER_CHANNEL) {
    throw new GenesysError('notification.subscription.too.many.subscriptions', {
      step: 'handler',
      reason: `A channel has at most ${TOPICS_PER_CHANNEL} topics; this would make it ${next.size}.`,
      origin: { confidence: 'documented', source: 'developer.genesys.cloud, notifications guide, limits' },
    });
  }
  notifications.subscriptions.replace(channel, next);
  notifications.extend(channel);
  return rejected;
}

/** A topic that the client may not hear is refused as an operation is; the code is inferred from the operation's error list. */
function forbidden(id: string, field: string, missing: readonly string[]): GenesysError {
  const permissions = missing.join(', ');
  return new GenesysError('missing.permissions', {
    step: 'authorize',
    field,
    reason: `${field}: ${id} needs ${permissions}, which is not granted; with ignoreErrors=true only this topic would be left out.`,
    values: [permissions],
  });
}
