/** Every persona, and what it takes behind the colon. @type {readonly (readonly [name: string, what: string, argument?: string])[]} */
export const PERSONAS = [
  ['valid', 'a good token'],
  ['expired', 'past its life'],
  ['revoked', 'withdrawn'],
  ['wrong-org', 'of another organisation'],
  ['no-user', 'bound to no user'],
  ['under-scoped', 'may only read who it belongs to'],
  ['missing-permission', 'without one permission', 'routing:queue:view'],
  ['disabled-client', 'of a client that is switched off'],
  ['expires-in', 'lives as long as it says', 'PT5M'],
  ['401-once', 'refused at its first use'],
  ['rate-limited', 'always over its limit'],
  ['unknown', 'never issued'],
  ['malformed', 'no token at all'],
];
