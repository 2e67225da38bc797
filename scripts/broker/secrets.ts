import type { Environment } from '../../mock-server/cli/index.ts';

const VARIABLES = ['PACT_BROKER_TOKEN', 'PACT_BROKER_PASSWORD', 'BROKER_WEBHOOK_GITHUB_TOKEN'];

/** The secrets in the variables above, as they are and as basic authentication sends them. */
export function brokerSecrets(env: Environment): string[] {
  const user = env.PACT_BROKER_USERNAME?.trim() ?? '';
  return VARIABLES.flatMap((name) => env[name]?.trim() || []).flatMap((secret) => [
    secret,
    Buffer.from(`${user}:${secret}`).toString('base64'),
  ]);
}
