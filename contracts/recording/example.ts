/** Examples in pacts are plainly invented, so that nobody takes them for real credentials, and never dated today. */
export const EXAMPLE = {
  token: 'example-access-token',
  newToken: 'example-access-token-renewed',
  organizationId: '06900000-0000-4000-8000-000000000000',
  userId: 'e5e40000-0000-4000-8000-000000000000',
  clientId: 'c11e0000-0000-4000-8000-000000000000',
  clientSecret: 'example-client-secret',
  conversationId: 'c0000000-0000-4000-8000-000000000000',
  participantId: 'fa470000-0000-4000-8000-000000000000',
  messageId: '3e550000000040008000000000000000',
  queueId: '90000000-0000-4000-8000-000000000000',
  integrationId: '10000000-0000-4000-8000-000000000000',
  channelId: 'streaming-0-examplexxxxxxxxxxxxxxxxxxxx',
  contextId: 'ffffffff-0000-4000-8000-000000000000',
  endUserId: 'example-user',
  time: '2001-01-01T00:00:00.000Z',
} as const;
