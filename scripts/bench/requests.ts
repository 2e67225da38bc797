import { HANDOVER_CLIENT, OPEN_CONVERSATION, SUPPORT_QUEUE } from '../../mock-server/index.ts';
import { MESSAGE_PATH, TOKEN_PATH } from './bench-document.ts';

const CONTEXT = {
  intent: 'transfer',
  language: 'en',
  summary: 'The customer wants to change the delivery address of an order.',
  orderId: 'A-4711',
};

/** A complete request that hands a conversation over. */
export function message(sessionToken: string, conversationId: string = OPEN_CONVERSATION.id): string {
  return post(
    MESSAGE_PATH,
    'application/json',
    JSON.stringify({ sessionToken, conversationId, queueId: SUPPORT_QUEUE.id, context: CONTEXT }),
  );
}

/** A complete request for a token. */
export const tokenRequest = post(
  TOKEN_PATH,
  'application/x-www-form-urlencoded',
  `grant_type=client_credentials&client_id=${HANDOVER_CLIENT.id}&client_secret=${HANDOVER_CLIENT.secret}`,
);

function post(path: string, type: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
