import type { OpenMock } from '../../open-mock.ts';
import type { Environment } from '../shell/environment.ts';
import { usualClient } from '../start/introduction.ts';

/** What the command learns of its mock, and from which variable. */
export const CHILD_VARIABLES = {
  GENESYS_MOCK_URL: 'where the mock listens, without a slash at the end',
  GENESYS_MOCK_CLIENT_ID: 'the first client that gets a token with its id and secret alone',
  GENESYS_MOCK_CLIENT_SECRET: 'its secret',
  GENESYS_MOCK_ORGANIZATION_ID: 'the organisation',
  GENESYS_MOCK_QUEUE_ID: 'its first queue',
  GENESYS_MOCK_INTEGRATION_ID: 'its first Open Messaging integration',
  GENESYS_MOCK_CONTROL_TOKEN: 'what --control-token says',
  GENESYS_MOCK_CA: 'with --tls or --proxy: file of the certificate that vouches for the mock, PEM',
  GENESYS_MOCK_HOSTS: "with --tls: Genesys's host names for which Node programs are led to the mock",
} as const;

/**
 * The environment of the command: that of this process, the mock's variables, and further ones. One for which the organisation has nothing is left out,
 * also when this process has it from another mock.
 *
 * @param further what the command needs for TLS
 */
export function childEnvironment(
  env: Environment,
  { mock, url }: OpenMock,
  controlToken: string | undefined,
  further: Environment = {},
): Record<string, string> {
  const { organization } = mock.tenant.directory;
  const client = usualClient(organization);
  const own: Record<keyof typeof CHILD_VARIABLES, string | undefined> = {
    GENESYS_MOCK_CONTROL_TOKEN: controlToken,
    GENESYS_MOCK_URL: url,
    GENESYS_MOCK_CLIENT_ID: client?.id,
    GENESYS_MOCK_CLIENT_SECRET: client?.secret,
    GENESYS_MOCK_ORGANIZATION_ID: organization.id,
    GENESYS_MOCK_QUEUE_ID: organization.queues[0]?.id,
    GENESYS_MOCK_INTEGRATION_ID: organization.integrations[0]?.id,
    GENESYS_MOCK_CA: undefined,
    GENESYS_MOCK_HOSTS: undefined,
  };
  const entries = Object.entries({ ...env, ...own, ...further });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
