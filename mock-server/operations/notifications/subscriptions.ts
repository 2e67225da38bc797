import type { Channel } from '../../notifications/channel.ts';
import { type SubscriptionRequest, subscribe } from '../../notifications/subscribe.ts';
import type { Model } from '../../openapi/models.ts';
import type { Tenant } from '../../tenant.ts';
import type { Call, Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { channelOf } from './find-channel.ts';

export const subscriptions = {
  getNotificationsChannelSubscriptions: (call, { notifications }) => ({
    status: 200,
    body: { entities: permitted(channelOf(call.pathParams, tokenOf(call), notifications)) },
  }),

  postNotificationsChannelSubscriptions: (call, tenant) => ({
    status: 200,
    body: { entities: changeSubscriptions(call, 'add', tenant) },
  }),

  putNotificationsChannelSubscriptions: (call, tenant) => ({
    status: 200,
    body: { entities: changeSubscriptions(call, 'replace', tenant) },
  }),

  deleteNotificationsChannelSubscriptions(call, { notifications }) {
    notifications.subscriptions.clear(channelOf(call.pathParams, tokenOf(call), notifications));
    return { status: 200 };
  },
} satisfies Handlers;

function changeSubscriptions(
  call: Call<'postNotificationsChannelSubscriptions' | 'putNotificationsChannelSubscriptions'>,
  mode: SubscriptionRequest['mode'],
  { directory, notifications }: Pick<Tenant, 'directory' | 'notifications'>,
): Model<'ChannelTopic'>[] {
  const token = tokenOf(call);
  const channel = channelOf(call.pathParams, token, notifications);
  const { ignoreErrors = false } = call.parameters;
  const topics = call.body.map(({ id }, index) => ({ id, field: `${index}.id` }));
  const rejected = subscribe({ directory, notifications }, channel, token, { mode, topics, ignoreErrors });
  return [
    ...permitted(channel),
    ...rejected.map(({ id, missingPermissions }) => ({
      id,
      state: 'Rejected' as const,
      rejectionReason: `Missing permissions: ${missingPermissions.join(', ')}`,
      missingPermissions: [...missingPermissions],
    })),
  ];
}

const permitted = ({ subscriptions }: Channel): Model<'ChannelTopic'>[] =>
  [...subscriptions.keys()].map((id) => ({ id, state: 'Permitted' }));
