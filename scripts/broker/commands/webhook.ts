import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { BrokerError } from '../../command/command-error.ts';
import { HalClient, linkOf } from '../hal.ts';
import { BROKER_HELP, type Environment, readBrokerSettings } from '../settings.ts';
import { type Command, runHere } from '../surroundings.ts';
import { PROVIDER } from '../vendor-release.ts';

const EVENT = 'contract_requiring_verification_published';

const HELP = `Makes the Pact Broker start the workflow contract-requiring-verification.yml on GitHub whenever a pact is published
that the vendor's releases have no result for. Run it again after a change: the webhook is replaced, not doubled.

Usage: npm run broker:webhook -- --repository <owner/name> [--dry-run]

  --repository  on GitHub; default: GITHUB_REPOSITORY
  --dry-run     show the webhook without its token, and send nothing; needs no broker

  BROKER_WEBHOOK_GITHUB_TOKEN   a fine-grained token with write access to the contents of this repository and
                                nothing else; the broker keeps it and sends it to GitHub

${BROKER_HELP}
Example
  npm run broker:webhook -- --repository acme/cognigy-genesys-contracts

Exit codes
  0  the webhook is there
  2  it is not: bad usage, no broker, no permission, no answer
`;

const OPTIONS = {
  repository: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Not with the command line, which takes the token for GitHub as an argument, where every user of the machine can read it. */
export const brokerWebhook: Command = async (args, surroundings) => {
  const { env } = surroundings;
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help === true) {
    surroundings.out(HELP);
    return 0;
  }
  const repository = values.repository ?? env.GITHUB_REPOSITORY ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new BrokerError('Which repository? Name it: --repository owner/name.');
  }
  if (values['dry-run'] === true) {
    surroundings.out(`${JSON.stringify(webhookFor(repository, '***'), null, 2)}\n`);
    return 0;
  }

  const webhook = webhookFor(repository, tokenOf(env));
  const client = new HalClient(readBrokerSettings(env), surroundings);
  const address = linkOf(await client.index(), 'pb:webhook', { uuid: uuidFor(repository) });
  await client.put(address, webhook);
  surroundings.out(`The broker starts the workflow of ${repository} for every pact that lacks a result.\n`);
  return 0;
};

function tokenOf(env: Environment): string {
  const token = env.BROKER_WEBHOOK_GITHUB_TOKEN?.trim();
  if (!token)
    throw new BrokerError('Set BROKER_WEBHOOK_GITHUB_TOKEN: GitHub wants to know who starts a workflow.');
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

if (import.meta.main) await runHere(brokerWebhook);
