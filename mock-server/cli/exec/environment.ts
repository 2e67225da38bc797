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
} as const;

/**
 * The environment of the command: that of this process, and the mock's variables. One for which the organisation has nothing is left out,
 * also when this process has it from another mock.
 */
export function childEnvironment(
  env: Environment,
  { mock, url }: OpenMock,
  controlToken: string | undefined,
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
  };
  const entries = Object.entries({ ...env, ...own });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
