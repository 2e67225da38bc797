import type { Act } from '../replay/emission.ts';

export const hangUp: Act = ({ genesys, conversationId }) => genesys.agents.disconnect(conversationId);

export const handOverToQueue: Act = ({ genesys, conversationId }) => {
  const queueId = genesys.organization.queues.at(-1)?.id ?? '';
  genesys.agents.transfer(conversationId, { queueId });
};

export const decline: Act = ({ genesys, conversationId }) => genesys.agents.decline(conversationId);

export const hangUpAndWrapUp: Act = (scene) => {
  hangUp(scene);
  scene.genesys.agents.wrapUp(scene.conversationId, { code: 'solved' });
};
