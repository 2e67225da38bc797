import { createHash } from 'node:crypto';
import { Option } from 'commander';
import { PROVIDER } from '../../../contracts/index.ts';
import {
  type CommandDefinition,
  CommandError,
  type Environment,
  runAsProcess,
} from '../../../mock-server/cli/index.ts';
import { HalClient, linkOf } from '../hal.ts';
import { brokerSecrets } from '../secrets.ts';
import { BROKER_ENVIRONMENT, readBrokerSettings } from '../settings.ts';

const EVENT = 'contract_requiring_verification_published';

interface BrokerWebhookOptions {
  readonly repository?: string;
  readonly dryRun?: true;
}

/** Does not use the Pact command line, which takes the token for GitHub as an argument, where every user of the machine can read it. */
export const brokerWebhook: CommandDefinition<BrokerWebhookOptions> = {
  name: 'broker:webhook',
  description:
    'Makes the Pact Broker start the workflow contract-requiring-verification.yml on GitHub whenever a pact is published that ' +
    "the vendor's releases have no result for. Run it again after a change: the webhook is replaced, not doubled.",
  options: [
    new Option('--repository <owner/name>', 'on GitHub (default: GITHUB_REPOSITORY)'),
    new Option('--dry-run', 'show the webhook without its token, and send nothing; needs no broker'),
  ],
  environment: {
    ...BROKER_ENVIRONMENT,
    BROKER_WEBHOOK_GITHUB_TOKEN:
      'a fine-grained token with write access to the contents of this repository and nothing else; the broker keeps it and ' +
      'sends it to GitHub',
  },
  examples: ['npm run broker:webhook -- --repository acme/cognigy-genesys-contracts'],
  exitCodes: { 0: 'the webhook is there', 2: 'it is not: bad usage, no broker, no permission, no answer' },
  secretsIn: brokerSecrets,
  async run(context, options) {
    const { env } = context;
    const repository = options.repository ?? env.GITHUB_REPOSITORY ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
      throw new CommandError('Which repository? Name it: --repository owner/name.');
    }
    if (options.dryRun === true) {
      context.out(`${JSON.stringify(webhookFor(repository, '***'), null, 2)}\n`);
      return 0;
    }

    const webhook = webhookFor(repository, tokenOf(env));
    const client = new HalClient(readBrokerSettings(env), context);
    const address = linkOf(await client.index(), 'pb:webhook', { uuid: uuidFor(repository) });
    await client.put(address, webhook);
    context.out(`The broker starts the workflow of ${repository} for every pact that lacks a result.\n`);
    return 0;
  },
};

function tokenOf(env: Environment): string {
  const token = env.BROKER_WEBHOOK_GITHUB_TOKEN?.trim();
  if (!token)
    throw new CommandError('Set BROKER_WEBHOOK_GITHUB_TOKEN: GitHub wants to know who starts a workflow.');
  return token;
}

/** @see GitHub REST API, "Create a repository dispatch event"; Pact Broker, "Webhook template library" and "Webhooks: variables" */
function webhookFor(repository: string, token: string): Record<string, unknown> {
  return {
    description: `Verify pacts with ${PROVIDER} (${repository})`,
    provider: { name: PROVIDER },
    events: [{ name: EVENT }],
    request: {
      method: 'POST',
      url: `https://api.github.com/repos/${repository}/dispatches`,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
      },
      body: {
        event_type: EVENT,
        client_payload: {
          pact_url: `\${pactbroker.pactUrl}`,
          provider_version: `\${pactbroker.providerVersionNumber}`,
          provider_version_branch: `\${pactbroker.providerVersionBranch}`,
        },
      },
    },
  };
}

/** The same for the same repository, so that a second run replaces the first one's webhook. */
function uuidFor(repository: string): string {
  const hex = createHash('sha256').update(`${EVENT} ${repository}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

if (import.meta.main) await runAsProcess(brokerWebhook);
