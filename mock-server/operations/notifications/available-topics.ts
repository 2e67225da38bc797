import { TOPICS, type TopicTemplate } from '../../notifications/topics.ts';
import type { Model } from '../../openapi/models.ts';
import type { Handlers } from '../handler.ts';

export const availableTopics = {
  /** Inferred: that without `expand` only the names are shown. */
  getNotificationsAvailabletopics: ({ parameters: { expand = [] } }) => ({
    status: 200,
    body: { entities: TOPICS.map((template) => toAvailableTopic(template, expand)) },
  }),
} satisfies Handlers;

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
