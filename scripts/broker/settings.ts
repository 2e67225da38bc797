import { CommandError, type Environment } from '../../mock-server/cli/index.ts';

export interface BrokerSettings {
  /** Without a trailing slash. */
  readonly url: string;
  /** Value of the header; undefined when the broker needs no credentials. */
  readonly authorization: string | undefined;
  /** How often a request is made in all, where it fails in a way that may pass. */
  readonly attempts: number;
  /** The same for the Pact command line, which reads all of it from its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** With pauses of half a second, one and two seconds: enough for a restart behind a proxy, and not long when the broker is gone. */
const ATTEMPTS = 4;
/** Pauses double: these are four minutes. */
const MOST_ATTEMPTS = 10;

export const BROKER_ENVIRONMENT = {
  PACT_BROKER_BASE_URL: 'where the broker is, without user and password',
  PACT_BROKER_TOKEN: 'bearer token',
  PACT_BROKER_USERNAME: 'for basic authentication, where there is no token',
  PACT_BROKER_PASSWORD: 'for basic authentication',
  PACT_BROKER_HTTP_RETRIES: `attempts in all after 408, 429, 5xx and lost connections (default: ${ATTEMPTS})`,
} as const;

/**
 * Reads where the broker is from the variables that all Pact tools share. An empty variable counts as not set: a workflow
 * passes on a secret that does not exist like that, and the Pact command line would send an empty token.
 *
 * @throws CommandError when there is no broker, or the variables contradict each other
 */
export function readBrokerSettings(env: Environment): BrokerSettings {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const address = read('PACT_BROKER_BASE_URL');
  if (address === undefined) {
    throw new CommandError('No broker is configured: set PACT_BROKER_BASE_URL.');
  }
  const url = parseAddress(address);
  const token = read('PACT_BROKER_TOKEN');
  const username = read('PACT_BROKER_USERNAME');
  const password = read('PACT_BROKER_PASSWORD');
  if (token !== undefined && (username !== undefined || password !== undefined)) {
    throw new CommandError('Set either PACT_BROKER_TOKEN or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.');
  }
  if ((username === undefined) !== (password === undefined)) {
    throw new CommandError(
      'PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD go together; one of them is missing.',
    );
  }
  const attempts = Number(read('PACT_BROKER_HTTP_RETRIES') ?? ATTEMPTS);
  if (!Number.isInteger(attempts) || attempts < 0 || attempts > MOST_ATTEMPTS) {
    throw new CommandError(`PACT_BROKER_HTTP_RETRIES is not a whole number from 0 to ${MOST_ATTEMPTS}.`);
  }
  return {
    url,
    authorization: token === undefined ? basic(username, password) : `Bearer ${token}`,
    // The Pact command line takes the number in this sense, and 0 for 1.
    attempts: Math.max(attempts, 1),
    environment: {
      PACT_BROKER_BASE_URL: url,
      PACT_BROKER_HTTP_RETRIES: String(attempts),
      ...(token !== undefined && { PACT_BROKER_TOKEN: token }),
      ...(username !== undefined && { PACT_BROKER_USERNAME: username }),
      ...(password !== undefined && { PACT_BROKER_PASSWORD: password }),
    },
  };
}

function parseAddress(address: string): string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new CommandError('PACT_BROKER_BASE_URL is not an address such as https://broker.example.');
  }
  const { username, password } = new URL(address);
  if (username !== '' || password !== '') {
    throw new CommandError(
      'PACT_BROKER_BASE_URL holds a user or password; put them into PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.',
    );
  }
  return address.replace(/\/+$/, '');
}

function basic(username: string | undefined, password: string | undefined): string | undefined {
  if (username === undefined || password === undefined) return undefined;
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
