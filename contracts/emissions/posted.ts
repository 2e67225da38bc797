import { verifySignature } from '../cognigy/messaging/webhook.ts';
import type { Post } from '../replay/receiver.ts';
import { INTEGRATION, PATHS } from '../states/chat.ts';
import type { Action, Emission, EmissionContext } from './emission.ts';

const JSON_TYPE = { contentType: 'application/json' };

/**
 * A webhook of a type, caught where the integration posts to.
 *
 * @throws Error when its signature is not that of its bytes
 */
export function webhook(type: 'Text' | 'Structured' | 'Event' | 'Receipt', action: Action): Emission {
  return async (context) => {
    const post = await caught(context, action, PATHS.webhook, (body) => body.type === type);
    const signature = String(post.headers['x-hub-signature-256']);
    if (!verifySignature(post.body, signature, INTEGRATION.secret)) {
      throw new Error(`${signature} is not the signature of what was sent`);
    }
    return { body: post.body, metadata: { ...JSON_TYPE, 'X-Hub-Signature-256': signature } };
  };
}

/** What a workflow posts when a trigger starts it. */
export function triggerPayload(about: 'user.end' | 'acw', action: Action): Emission {
  return async (context) => {
    const post = await caught(context, action, PATHS.trigger, ({ topic }) =>
      String(topic).endsWith(`.${about}`),
    );
    return { body: post.body, metadata: JSON_TYPE };
  };
}

/** What Amazon EventBridge posts. */
export function eventBridgeEnvelope(about: 'user.end' | 'acw' | 'customer.end', action: Action): Emission {
  return async (context) => {
    const post = await caught(context, action, PATHS.eventBridge, (body) =>
      String(body['detail-type']).endsWith(`.${about}`),
    );
    const authorization = String(post.headers.authorization);
    return { body: post.body, metadata: { ...JSON_TYPE, Authorization: authorization } };
  };
}

async function caught(
  context: EmissionContext,
  action: Action,
  path: string,
  matches: (body: Readonly<Record<string, unknown>>) => boolean,
): Promise<Post> {
  const { genesys, receiver } = context;
  // Messages of the provider state are not what is looked for.
  await genesys.deliveries.settled();
  const before = receiver.posts.length;
  await action(context);
  await genesys.deliveries.settled();
  const sent = receiver.posts.slice(before).filter((post) => post.path === path);
  const post = sent.find(({ body }) => matches(JSON.parse(String(body))));
  if (post === undefined) throw new Error(`nothing of this kind was posted to ${path}`);
  return post;
}
