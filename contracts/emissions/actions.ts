import type { Action } from './emission.ts';

export const hangUp: Action = ({ genesys, conversationId }) => genesys.agents.disconnect(conversationId);

export const transferToQueue: Action = ({ genesys, conversationId }) => {
  const queueId = genesys.organization.queues.at(-1)?.id ?? '';
  genesys.agents.transfer(conversationId, { queueId });
};

export const decline: Action = ({ genesys, conversationId }) => genesys.agents.decline(conversationId);

export const hangUpAndWrapUp: Action = (context) => {
  hangUp(context);
  context.genesys.agents.wrapUp(context.conversationId, { code: 'solved' });
};
