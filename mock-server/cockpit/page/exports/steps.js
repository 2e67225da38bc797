/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */
/** @typedef {import('../../../control/conversation-view.ts').ConversationView} ConversationView */
/** @typedef {import('../../../control/participant-view.ts').ParticipantView} ParticipantView */
/** @typedef {import('../../../control/message-view.ts').MessageView} MessageView */

/**
 * What is known of one conversation.
 *
 * @typedef {object} ConversationRecord
 * @property {ConversationView} conversation
 * @property {readonly ParticipantView[]} participants
 * @property {readonly MessageView[]} messages
 * @property {readonly RequestView[]} requests of any conversation, oldest first
 */

/**
 * Something that a client or an agent did.
 *
 * @typedef {{ at: string, kind: 'request', request: RequestView }
 *   | { at: string, kind: 'agent', verb: 'accept' | 'say' | 'disconnect' | 'transfer' | 'wrapup', body: Record<string, unknown> }} Step
 */

/**
 * What was done to a conversation, in order of time: the requests of the journal that concern it, and what agents did.
 *
 * @param {ConversationRecord} record
 * @returns {Step[]}
 */
export function stepsOf(record) {
  const steps = [...requestSteps(record), ...agentSteps(record)];
  // A request that brings something about stands in front of what it brought about.
  return steps.toSorted(
    (left, right) => Date.parse(left.at) - Date.parse(right.at) || order(left) - order(right),
  );
}

/** @param {Step} step */
const order = ({ kind }) => (kind === 'request' ? 0 : 1);

/** @param {ConversationRecord} record @returns {Step[]} */
function requestSteps({ conversation, requests }) {
  return requests
    .filter((request) => concerns(request, conversation))
    .map((request) => ({ at: request.at, kind: 'request', request }));
}

/**
 * Its own id, or an inbound message of its customer while it was open.
 *
 * @param {RequestView} request
 * @param {ConversationView} conversation
 */
function concerns(request, conversation) {
  const { id, integrationId, customerId, startedAt, endedAt } = conversation;
  const text = JSON.stringify([request.path, request.query, request.request.body, request.response.body]);
  if (text.includes(id)) return true;
  if (integrationId === null || !request.path.includes(`${integrationId}/inbound/`)) return false;
  const isWhileOpen = request.at >= startedAt && (endedAt === null || request.at <= endedAt);
  return isWhileOpen && text.includes(JSON.stringify(customerId));
}

/** @param {ConversationRecord} record @returns {Step[]} */
function agentSteps({ participants, messages }) {
  const agents = participants.filter(({ purpose }) => purpose === 'agent');
  return agents.flatMap((agent) => [
    ...(agent.connectedAt === null ? [] : [step(agent.connectedAt, 'accept', { userId: agent.userId })]),
    ...messages
      .filter(
        ({ participantId, type, text }) => participantId === agent.id && type === 'Text' && text !== null,
      )
      .map(({ at, text }) => step(at, 'say', { text })),
    ...leaving(agent, participants),
    ...(agent.wrapup === null
      ? []
      : [step(agent.acwEndedAt ?? agent.endedAt ?? agent.startedAt, 'wrapup', { ...agent.wrapup })]),
  ]);
}

/**
 * @param {ParticipantView} agent
 * @param {readonly ParticipantView[]} participants
 * @returns {Step[]}
 */
function leaving({ endedAt, connectedAt, disconnectType }, participants) {
  if (endedAt === null || connectedAt === null) return [];
  if (disconnectType === 'client') return [step(endedAt, 'disconnect', {})];
  const queue = participants.find(({ purpose, startedAt }) => purpose === 'acd' && startedAt === endedAt);
  if (disconnectType === 'transfer' && queue !== undefined)
    return [step(endedAt, 'transfer', { queueId: queue.queueId })];
  return [];
}

/**
 * @param {string} at
 * @param {'accept' | 'say' | 'disconnect' | 'transfer' | 'wrapup'} verb
 * @param {Record<string, unknown>} body
 * @returns {Step}
 */
const step = (at, verb, body) => ({ at, kind: 'agent', verb, body });
