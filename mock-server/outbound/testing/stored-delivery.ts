import type { Delivery } from '../delivery.ts';

/** What a store keeps. */
export const DELIVERY: Delivery = {
  sequence: 1,
  createdAt: 0,
  kind: 'webhook',
  integrationId: 'i',
  conversationId: 'c',
  about: 'Text',
  body: '{"text":"kept"}',
  attempts: [],
  state: 'pending',
};
