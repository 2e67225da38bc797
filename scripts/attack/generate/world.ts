import {
  ANN,
  BEN,
  BILLING_QUEUE,
  HANDOVER_CLIENT,
  LOGIN_CLIENT,
  OPEN_CONVERSATION,
  OPEN_INTEGRATION,
  SUPPORT_QUEUE,
} from '../../../mock-server/index.ts';
import type { Lab } from '../lab.ts';
import { get, type Json } from '../wire/ask.ts';
import type { Operation } from '../wire/documents.ts';
import type { Pool } from './pool.ts';

/** Where every round begins. */
const BEGIN = '2026-01-15T09:30:00Z';

/** Resets the mock, and makes a world in it that is the same each time, with a conversation in every state that matters. */
export async function furnish(lab: Lab, pool: Pool, operations: readonly Operation[]): Promise<void> {
  pool.clear();
  await get(lab, 'POST', '/__mock/reset');
  await get(lab, 'PUT', '/__mock/clock', { now: BEGIN, frozen: true });
  const permissions = [...new Set(operations.flatMap((each) => each.permissions))];
  const mayAll = await issue(lab, { permissions });
  const asAnn = await issue(lab, { permissions, clientId: LOGIN_CLIENT.id, userId: ANN.id });
  // One may be revoked by the attack itself.
  const spare = await issue(lab, { permissions });
  pool.add('token', mayAll.access_token, asAnn.access_token, spare.access_token);
  pool.add('tokensId', mayAll.id, asAnn.id);
  pool.add(
    'url',
    `${lab.target.webhookUrl}/fuzz`,
    'http://127.0.0.1:9/',
    'http://192.0.2.1/',
    'https://[2001:db8::1]/x',
  );
  pool.add('integrationId', OPEN_INTEGRATION.id);
  pool.add('queueId', SUPPORT_QUEUE.id, BILLING_QUEUE.id);
  pool.add('userId', ANN.id, BEN.id);
  pool.add('agentsId', ANN.id, BEN.id);
  pool.add('clientId', HANDOVER_CLIENT.id, LOGIN_CLIENT.id);
  pool.add('recipientId', OPEN_INTEGRATION.id);
  pool.add('mediaType', 'message');
  pool.add('sessionToken', mayAll.access_token, 'persona.valid', 'persona.expired');
  pool.add(
    'grant_type',
    'client_credentials',
    'client_credentials',
    'password',
    'authorization_code',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:saml2-bearer',
  );
  pool.add('client_id', HANDOVER_CLIENT.id, LOGIN_CLIENT.id);
  pool.add('client_secret', HANDOVER_CLIENT.secret, LOGIN_CLIENT.secret);
  pool.add('scope', 'conversations', 'conversations users:readonly');

  const waiting = await converse(lab, 'waiting', mayAll.access_token);
  const ended = await answered(lab, 'ended', mayAll.access_token);
  await get(lab, 'POST', `/__mock/conversations/${ended}/agent/disconnect`, {});
  const running = await answered(lab, 'running', mayAll.access_token);
  // Most often the one in which most can be done, so that what a request names belongs together.
  const conversationIds = [running, running, running, running, OPEN_CONVERSATION.id, waiting, ended];
  pool.add('conversationId', ...conversationIds);
  await learn(lab, pool, running);
  pool.add('conversationsId', ...conversationIds);
  const channel = await get(lab, 'POST', '/api/v2/notifications/channels', undefined, mayAll.access_token);
  pool.add('channelId', String(channel.id));
  pool.add(
    'id',
    ...conversationIds,
    OPEN_INTEGRATION.id,
    SUPPORT_QUEUE.id,
    ANN.id,
    `v2.detail.events.conversation.${running}.acw`,
  );
  pool.add('requestsId', '1', '3', '9');
  pool.add('sequence', '1', '3', '9');
  pool.add('topic', `v2.detail.events.conversation.${running}.acw`);
}

async function issue(lab: Lab, body: Json): Promise<{ id: string; access_token: string }> {
  return (await get(lab, 'POST', '/__mock/tokens', body)) as { id: string; access_token: string };
}

/** A customer writes. @returns the conversation that this opens */
export async function converse(lab: Lab, name: string, token: string, integrationId = OPEN_INTEGRATION.id) {
  const path = `/api/v2/conversations/messages/${integrationId}/inbound/open/message?prefetchConversationId=true`;
  const answer = await get(lab, 'POST', path, inboundText(name, `${name}-1`, 'Hello'), token);
  return String(answer.conversationId);
}

/** The body of an inbound message. */
export function inboundText(customer: string, messageId: string, text: string) {
  const from = { id: customer, idType: 'Opaque', nickname: customer };
  return { channel: { messageId, time: BEGIN, from }, text };
}

/** A customer writes, and an agent answers. */
async function answered(lab: Lab, name: string, token: string): Promise<string> {
  const id = await converse(lab, name, token);
  await get(lab, 'POST', `/__mock/conversations/${id}/agent/accept`, {});
  await get(lab, 'POST', `/__mock/conversations/${id}/agent/say`, { text: 'Hello' });
  return id;
}

/** Everybody and everything in a conversation. */
async function learn(lab: Lab, pool: Pool, id: string): Promise<void> {
  const { participants } = (await get(lab, 'GET', `/__mock/conversations/${id}/participants`)) as {
    participants: { id: string; communicationId: string }[];
  };
  const { messages } = (await get(lab, 'GET', `/__mock/conversations/${id}/messages`)) as {
    messages: { id: string }[];
  };
  pool.add('participantId', ...participants.map((each) => each.id));
  pool.add('communicationId', ...participants.map((each) => each.communicationId));
  pool.add('messageId', ...messages.map((each) => each.id));
}
