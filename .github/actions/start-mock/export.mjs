/** Hands a mock to the steps after this one: its address and ids as variables, as `genesys-mock exec` gives them to its child. */
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

const [url] = process.argv.slice(2);
const { GITHUB_ENV, GITHUB_OUTPUT, GENESYS_MOCK_CONTROL_TOKEN: token } = process.env;

const headers = token ? { authorization: `Bearer ${token}` } : {};
const answer = await fetch(`${url}/__mock/organization`, { headers });
if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
const { id, clients, queues, integrations } = await answer.json();
const client = clients.find(
  ({ state, authorizedGrantType }) => state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS',
);

// The runner prints the variables of each step after this one, and masks what it was told to, line by line.
for (const line of client?.secret.split(/\r?\n/) ?? []) {
  if (line !== '') console.log(`::add-mask::${line.replaceAll('%', '%25').replaceAll('\r', '%0D')}`);
}

const variables = {
  GENESYS_MOCK_URL: url,
  GENESYS_MOCK_CLIENT_ID: client?.id,
  GENESYS_MOCK_CLIENT_SECRET: client?.secret,
  GENESYS_MOCK_ORGANIZATION_ID: id,
  GENESYS_MOCK_QUEUE_ID: queues[0]?.id,
  GENESYS_MOCK_INTEGRATION_ID: integrations[0]?.id,
};
for (const [name, value] of Object.entries(variables)) {
  // A value may have any characters in it; what ends it may not be one that somebody could foresee.
  const end = randomUUID();
  if (value !== undefined) await appendFile(GITHUB_ENV, `${name}<<${end}\n${value}\n${end}\n`);
}
await appendFile(GITHUB_OUTPUT, `url=${url}\n`);
