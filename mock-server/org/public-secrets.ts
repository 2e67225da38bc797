import { DEFAULT_ORGANIZATION } from './default-organization.ts';

const { clients, users } = DEFAULT_ORGANIZATION;

/** Anybody can read them in this package: secrets of its clients, passwords of its users. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...clients.map(({ secret }) => secret),
  ...users.map(({ password }) => password),
]);

/** Whether a secret is one of the built-in organisation, whoever else has taken it over. */
export const isPublicSecret = (secret: string): boolean => PUBLIC.has(secret);
