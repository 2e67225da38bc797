/** What Genesys Cloud took away on 2026-08-15, by the start of its path. */
const REMOVED: readonly { readonly prefix: string; readonly what: string }[] = [
  { prefix: '/api/v2/webchat/guest/', what: 'Guest Chat' },
  { prefix: '/api/v2/webchat/deployments', what: 'Web Chat' },
  { prefix: '/api/v2/webchat/settings', what: 'Web Chat' },
  { prefix: '/api/v2/conversations/chats', what: 'The chat conversation' },
];

/**
 * Why a path that no operation has used to be one, in a sentence with its successor. JavaScript SDK 259.0.0 removed these operations;
 * that the live host answers 404 since is inferred.
 *
 * @returns undefined for a path that never was
 */
export function removalOf(path: string): string | undefined {
  const removed = REMOVED.find(({ prefix }) => path.startsWith(prefix));
  if (removed === undefined) return undefined;
  return `${removed.what} was removed from Genesys Cloud on 2026-08-15 (JavaScript SDK 259.0.0). Its successor is Open Messaging: POST /api/v2/conversations/messages/{integrationId}/inbound/open/message.`;
}
