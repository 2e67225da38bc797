import {
  ConfigError,
  DEFAULT_ORGANIZATION,
  type FaultInput,
  type GenesysMock,
  type GenesysMockOptions,
  type Organization,
  organizationSchema,
  startGenesysMock,
} from 'cognigy-genesys-contracts';
import { type GenesysMockProcess, startGenesysMock as startProcess } from 'cognigy-genesys-contracts/client';

const options: GenesysMockOptions = { seed: 'types', organization: DEFAULT_ORGANIZATION };
const fault: FaultInput = { match: { operation: 'getTokensMe' }, fault: { kind: 'status', status: 503 } };

export async function use(): Promise<string> {
  await using genesys: GenesysMock = await startGenesysMock(options);
  const [first] = genesys.faults.add(fault);
  const { accessToken } = genesys.tokens.issue('expires-in:PT1H', { scopes: ['conversations'] });
  const organization: Organization = organizationSchema.parse({});
  const other: GenesysMockProcess = await startProcess({ args: ['--seed', 'types'] });
  await other.close();

  // @ts-expect-error An option that is misspelt.
  await startGenesysMock({ sead: 'types' });
  // @ts-expect-error A persona that does not exist.
  genesys.tokens.issue('expried');
  // @ts-expect-error A client without a secret.
  genesys.replaceOrganization({ id: '1', name: 'Acme', clients: [{ id: '2', name: 'Bot' }] });
  return `${accessToken} ${organization.name} ${first?.id} ${other.url} ${new ConfigError('x').message}`;
}
