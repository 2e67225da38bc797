import { isoOf } from '../../base/iso.ts';
import type { Channel } from '../../notifications/channel.ts';
import { socketOrigin } from '../../notifications/socket-origin.ts';
import type { Model } from '../../openapi/models.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { channelOf } from './find-channel.ts';

export const channels = {
  postNotificationsChannels: (call, tenant) => ({
    status: 200,
    body: toChannel(tenant.notifications.create(tokenOf(call)), socketOrigin(call, tenant)),
  }),

  /** Channels of other tokens are shown to exist, but without the id that would let one listen. */
  getNotificationsChannels(call, tenant) {
    const { includechannels = 'token' } = call.parameters;
    const token = tokenOf(call);
    const origin = socketOrigin(call, tenant);
    const entities = tenant.notifications
      .ownedBy(token)
      .filter((channel) => includechannels === 'oauthclient' || channel.token === token)
      .map((channel) =>
        channel.token === token ? toChannel(channel, origin) : { expires: isoOf(channel.expiresAt) },
      );
    return { status: 200, body: { entities } };
  },

  headNotificationsChannel(call, { notifications }) {
    channelOf(call.pathParams, tokenOf(call), notifications);
    return { status: 200 };
  },
} satisfies Handlers;

function toChannel({ id, expiresAt }: Channel, origin: string): Model<'Channel'> {
  return { connectUri: `${origin}/channels/${id}`, id, expires: isoOf(expiresAt) };
}
