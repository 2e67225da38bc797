import type { GenesysMock } from '../../mock-server/index.ts';
import { verifySignature } from '../cognigy/messaging/webhook.ts';
import { INTEGRATION, PATHS } from '../states/chat.ts';
import type { Post, Receiver } from './receiver.ts';

/** A message as it left the mock. */
export interface Emitted {
  readonly body: Uint8Array;
  /** What stood beside the body, as far as Cognigy reads it. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface EmissionScene {
  readonly genesys: GenesysMock;
  readonly receiver: Receiver;
  /** The one that the provider state has begun. */
  readonly conversationId: string;
}

/** Makes something happen that the mock tells of. */
export type Act = (scene: EmissionScene) => unknown;

/** Makes the mock emit one message, and catches it on its way out. */
export type Emission = (scene: EmissionScene) => Promise<Emitted>;

/** By the descriptions of the messages. */
export type Emissions = Readonly<Record<string, Emission>>;

const JSON_TYPE = { contentType: 'application/json' };

/**
 * A webhook of a type, caught where the integration posts to.
 *
 * @throws Error when its signature is not that of its bytes
 */
export function webhook(type: 'Text' | 'Structured' | 'Event' | 'Receipt', act: Act): Emission {
  return async (scene) => {
    const post = await caught(scene, act, PATHS.webhook, (body) => body.type === type);
    const signature = String(post.headers['x-hub-signature-256']);
    if (!verifySignature(post.body, signature, INTEGRATION.secret)) {
      throw new Error(`${signature} is not the signature of what was sent`);
    }
    return { body: post.body, metadata: { ...JSON_TYPE, 'X-Hub-Signature-256': signature } };
  };
}

/** What a workflow posts when a trigger starts it. */
export function triggerPayload(about: 'user.end' | 'acw', act: Act): Emission {
  return async (scene) => {
    const post = await caught(scene, act, PATHS.trigger, ({ topic }) => String(topic).endsWith(`.${about}`));
    return { body: post.body, metadata: JSON_TYPE };
  };
}

/** What Amazon EventBridge posts. */
export function eventBridgeEnvelope(about: 'user.end' | 'acw' | 'customer.end', act: Act): Emission {
  return async (scene) => {
    const post = await caught(scene, act, PATHS.eventBridge, (body) =>
      String(body['detail-type']).endsWith(`.${about}`),
    );
    const authorization = String(post.headers.authorization);
    return { body: post.body, metadata: { ...JSON_TYPE, Authorization: authorization } };
  };
}

async function caught(
  scene: EmissionScene,
  act: Act,
  path: string,
  picks: (body: Readonly<Record<string, unknown>>) => boolean,
): Promise<Post> {
  const { genesys, receiver } = scene;
  // What led to the state has been sent by then.
  await genesys.deliveries.settled();
  const before = receiver.posts.length;
  await act(scene);
  await genesys.deliveries.settled();
  const sent = receiver.posts.slice(before).filter((post) => post.path === path);
  const post = sent.find(({ body }) => picks(JSON.parse(String(body))));
  if (post === undefined) throw new Error(`nothing of this kind was posted to ${path}`);
  return post;
}
