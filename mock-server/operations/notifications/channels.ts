import { isoOf } from '../../base/iso.ts';
import type { Channel } from '../../notifications/channel.ts';
import type { Model } from '../../openapi/models.ts';
import type { Handlers } from '../handler.ts';
import { tokenOf } from '../token-of.ts';
import { channelOf } from './find-channel.ts';

export const channels = {
  postNotificationsChannels: (call, { notifications }) => ({
    status: 200,
    body: toChannel(notifications.create(tokenOf(call)), call.headers.host),
  }),

  /** Channels of other tokens are shown to exist, but without the id that would let one listen. */
  getNotificationsChannels(call, { notifications }) {
    const { includechannels = 'token' } = call.parameters;
    const token = tokenOf(call);
    const entities = notifications
      .ownedBy(token)
      .filter((channel) => includechannels === 'oauthclient' || channel.token === token)
      .map((channel) =>
        channel.token === token
          ? toChannel(channel, call.headers.host)
          : { expires: isoOf(channel.expiresAt) },
      );
    return { status: 200, body: { entities } };
  },

  headNotificationsChannel(call, { notifications }) {
    channelOf(call.pathParams, tokenOf(call), notifications);
    return { status: 200 };
  },
} satisfies Handlers;

/** The client reaches the socket under the name by which it reached this operation. */
function toChannel({ id, expiresAt }: Channel, host = 'localhost'): Model<'Channel'> {
  return { connectUri: `ws://${host}/channels/${id}`, id, expires: isoOf(expiresAt) };
}
