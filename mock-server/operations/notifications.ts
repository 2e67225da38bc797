import { GenesysError } from '../errors/genesys-error.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type Channel, ownerOf } from '../notifications/channel.ts';
import { type SubscriptionRequest, subscribe } from '../notifications/subscribe.ts';
import { TOPICS, type TopicTemplate } from '../notifications/topics.ts';
import type { Model } from '../openapi/models.ts';
import type { Tenant } from '../tenant.ts';
import type { Handler } from './handler.ts';
import { tokenOf } from './tokens.ts';

const postNotificationsChannels: Handler = (exchange, tenant) => ({
  status: 200,
  body: toChannel(exchange, tenant.notifications.create(tokenOf(exchange))),
});

/** Channels of other tokens are shown to exist, but without the id that would let one listen. */
const getNotificationsChannels: Handler = (exchange, tenant) => {
  const { includechannels = 'token' } = exchange.parameters as { includechannels?: 'token' | 'oauthclient' };
  const token = tokenOf(exchange);
  const body: Model<'ChannelEntityListing'> = {
    entities: tenant.notifications
      .ownedBy(token)
      .filter((channel) => includechannels === 'oauthclient' || channel.token === token)
      .map((channel) =>
        channel.token === token ? toChannel(exchange, channel) : { expires: isoOf(channel.expiresAt) },
      ),
  };
  return { status: 200, body };
};

const headNotificationsChannel: Handler = (exchange, tenant) => {
  requireChannel(exchange, tenant);
  return { status: 200 };
};

const getNotificationsChannelSubscriptions: Handler = (exchange, tenant) => ({
  status: 200,
  body: { entities: permitted(requireChannel(exchange, tenant)) },
});

const postNotificationsChannelSubscriptions: Handler = (exchange, tenant) =>
  changeSubscriptions(exchange, tenant, 'add');

const putNotificationsChannelSubscriptions: Handler = (exchange, tenant) =>
  changeSubscriptions(exchange, tenant, 'replace');

const deleteNotificationsChannelSubscriptions: Handler = (exchange, tenant) => {
  tenant.notifications.subscriptions.clear(requireChannel(exchange, tenant));
  return { status: 200 };
};

/** Inferred: that without `expand` only the names are shown. */
const getNotificationsAvailabletopics: Handler = (exchange) => {
  const { expand = [] } = exchange.parameters as { expand?: (keyof Model<'AvailableTopic'>)[] };
  return { status: 200, body: { entities: TOPICS.map((template) => toAvailableTopic(template, expand)) } };
};

export const notifications = {
  postNotificationsChannels,
  getNotificationsChannels,
  headNotificationsChannel,
  getNotificationsChannelSubscriptions,
  postNotificationsChannelSubscriptions,
  putNotificationsChannelSubscriptions,
  deleteNotificationsChannelSubscriptions,
  getNotificationsAvailabletopics,
};

/** Inferred: that any token of the user and application that made the channel may manage it. */
function requireChannel(exchange: Exchange, tenant: Tenant): Channel {
  const channel = tenant.notifications.find(exchange.pathParams.channelId ?? '');
  if (channel !== undefined && ownerOf(channel.token) === ownerOf(tokenOf(exchange))) return channel;
  throw new GenesysError('not.found', {
    step: 'handler',
    field: 'path.channelId',
    reason:
      'The user and application of the token have no such channel: it was never made, has expired, had to make room for another one, or the token it was made with is no longer valid.',
  });
}

function changeSubscriptions(exchange: Exchange, tenant: Tenant, mode: SubscriptionRequest['mode']) {
  const channel = requireChannel(exchange, tenant);
  const { ignoreErrors = false } = exchange.parameters as { ignoreErrors?: boolean };
  const sent = exchange.body as Model<'ChannelTopic'>[];
  const topics = sent.map(({ id }, index) => ({ id, field: `${index}.id` }));
  const rejected = subscribe(tenant, channel, tokenOf(exchange), { mode, topics, ignoreErrors });
  const body: Model<'ChannelTopicEntityListing'> = {
    entities: [
      ...permitted(channel),
      ...rejected.map(({ id, missingPermissions }) => ({
        id,
        state: 'Rejected' as const,
        rejectionReason: `Missing permissions: ${missingPermissions.join(', ')}`,
        missingPermissions: [...missingPermissions],
      })),
    ],
  };
  return { status: 200, body };
}

const permitted = ({ subscriptions }: Channel): Model<'ChannelTopic'>[] =>
  [...subscriptions.keys()].map((id) => ({ id, state: 'Permitted' }));

/** The client reaches the socket under the name by which it reached this operation. */
function toChannel(exchange: Exchange, { id, expiresAt }: Channel): Model<'Channel'> {
  return {
    connectUri: `ws://${exchange.headers.host ?? 'localhost'}/channels/${id}`,
    id,
    expires: isoOf(expiresAt),
  };
}

function toAvailableTopic(template: TopicTemplate, expand: readonly string[]): Model<'AvailableTopic'> {
  const { id, description, permissions, freeForOwnUser } = template;
  const all: Model<'AvailableTopic'> = {
    id,
    description,
    requiresPermissions: [...permissions],
    permissionDetails: [],
    requiresCurrentUserOrPermission: freeForOwnUser,
    enforced: true,
    visibility: 'Public',
    transports: id.startsWith('v2.system.') ? ['Websocket'] : ['All'],
    topicParameters: id.includes('{id}') ? ['id'] : [],
  };
  const shown = new Set([
    'id',
    ...expand,
    ...(expand.includes('requiresPermissions') ? ['requiresCurrentUserOrPermission'] : []),
  ]);
  return Object.fromEntries(Object.entries(all).filter(([name]) => shown.has(name)));
}

const isoOf = (time: number) => new Date(time).toISOString();
