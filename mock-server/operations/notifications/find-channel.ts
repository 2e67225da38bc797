import { GenesysError } from '../../errors/genesys-error.ts';
import { type Channel, ownerOf } from '../../notifications/channel.ts';
import type { ChannelStore } from '../../notifications/channel-store.ts';
import type { TokenRecord } from '../../oauth/token-ledger.ts';

/** The channel that the path names. Inferred: that any token of the user and application that made the channel may manage it. */
export function channelOf(
  { channelId }: { readonly channelId: string },
  token: TokenRecord,
  notifications: ChannelStore,
): Channel {
  const channel = notifications.find(channelId);
  if (channel !== undefined && ownerOf(channel.token) === ownerOf(token)) return channel;
  throw new GenesysError('not.found', {
    step: 'handler',
    field: 'path.channelId',
    reason:
      'The user and application of the token have no such channel: it was never made, has expired, had to make room for another one, or the token it was made with is no longer valid.',
  });
}
