export const MESSAGE = 'post /api/v2/conversations/messages/{integrationId}/inbound/open/message';
export const CONVERSATION = 'get /api/v2/conversations/{conversationId}';
export const QUEUES = 'get /api/v2/routing/queues';
export const CHANNELS = 'post /api/v2/notifications/channels';
export const TOKEN = 'get /api/v2/tokens/me';
// Nothing in these contracts uses them.
export const UNUSED =
  'post /api/v2/conversations/{conversationId}/participants/{participantId}/replace/queue';
export const UNUSED_QUERY = 'get /api/v2/routing/queues/{queueId}/members';
export const UNUSED_READ = 'get /api/v2/analytics/conversations/{conversationId}/details';

export const splitOperation = (operation: string): [method: string, path: string] => {
  const [method = '', path = ''] = operation.split(' ');
  return [method, path];
};
