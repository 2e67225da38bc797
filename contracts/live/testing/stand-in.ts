import { type GenesysMock, startGenesysMock } from '../../../mock-server/index.ts';
import { HANDOVER_PATH } from '../../cognigy/handover.ts';
import { type Inspect, startRelay } from '../../replay/relay.ts';
import { first } from '../../states/state.ts';

/** A mock in the role of a real organisation: prepared as the settings require, behind two hosts like the real ones. */
export interface StandIn extends AsyncDisposable {
  readonly genesys: GenesysMock;
  /** Every setting. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests to each host, such as `GET /api/v2/tokens/me`. */
  readonly asked: { readonly login: string[]; readonly api: string[]; readonly handover: string[] };
  /** Everything that must never be printed; grows with every token. */
  readonly secrets: Set<string>;
}

export interface Alterations {
  readonly login?: Inspect;
  readonly api?: Inspect;
}

/** The integration's signature secret, which is no setting, but which `GET` returns. */
export const SIGNATURE_SECRET = 'a-signature-secret-of-the-stand-in';
const untouched: Inspect = (_request, answer) => answer;

/** @param alter changes answers of the mock on their way through the hosts */
export async function startStandIn(alter: Alterations = {}): Promise<StandIn> {
  const genesys = await startGenesysMock();
  const asked: StandIn['asked'] = { login: [], api: [], handover: [] };
  const secrets = new Set<string>([SIGNATURE_SECRET]);
  const startHost = (name: keyof StandIn['asked'], inspect: Inspect) =>
    startRelay(genesys.url, (request, answer) => {
      asked[name].push(`${request.method} ${request.path}`);
      const granted = /"access_token":"([^"]+)"/.exec(answer.body)?.[1];
      if (granted !== undefined) secrets.add(granted);
      return inspect(request, answer);
    });
  const hosts = {
    login: await startHost('login', alter.login ?? untouched),
    api: await startHost('api', alter.api ?? untouched),
    handover: await startHost('handover', untouched),
  };

  const env = {
    ...prepare(genesys),
    GENESYS_LOGIN_URL: hosts.login.url,
    GENESYS_API_URL: `${hosts.api.url}/`,
    GENESYS_HANDOVER_URL: hosts.handover.url + HANDOVER_PATH,
  };
  const values = new Map(Object.entries(env));
  for (const [name, value] of values) {
    if (name.endsWith('_TOKEN') || name.endsWith('_SECRET')) secrets.add(value);
    if (!name.endsWith('_SECRET')) continue;
    const id = values.get(name.replace(/SECRET$/, 'ID'));
    secrets.add(Buffer.from(`${id}:${value}`).toString('base64'));
  }
  return {
    genesys,
    env,
    asked,
    secrets,
    async [Symbol.asyncDispose]() {
      for (const host of Object.values(hosts)) await host[Symbol.asyncDispose]();
      await genesys.close();
    },
  };
}

function prepare(genesys: GenesysMock): Record<string, string> {
  const { clients, queues, users } = genesys.organization;
  const client = (kind: string, matches: (client: (typeof clients)[number]) => boolean) => {
    const { id, secret } = first(clients.filter(matches), 'client of this kind');
    return { [`GENESYS_${kind}CLIENT_ID`]: id, [`GENESYS_${kind}CLIENT_SECRET`]: secret };
  };
  const ended = genesys.conversations.open();
  genesys.conversations.end(ended.id);
  const integration = genesys.integrations.create({
    name: 'an-integration-of-any-name',
    outboundNotificationWebhookUrl: 'http://127.0.0.1:9/',
    outboundNotificationWebhookSignatureSecretToken: SIGNATURE_SECRET,
  });
  const userId = first(users, 'user').id;
  return {
    ...client('', ({ authorizedGrantType: grant }) => grant === 'CLIENT-CREDENTIALS'),
    ...client(
      'LIMITED_',
      ({ authorizedGrantType: grant, state, roles }) =>
        grant === 'CLIENT-CREDENTIALS' && state === 'active' && roles.length === 0,
    ),
    ...client('DISABLED_', ({ state }) => state === 'disabled'),
    ...client('CODE_', ({ authorizedGrantType: grant }) => grant === 'CODE'),
    GENESYS_QUEUE_ID: first(queues, 'queue').id,
    GENESYS_CONVERSATION_ID: genesys.conversations.open().id,
    GENESYS_ENDED_CONVERSATION_ID: ended.id,
    GENESYS_INTEGRATION_ID: integration.id,
    GENESYS_USER_TOKEN: genesys.tokens.issue('valid', { userId }).accessToken,
    GENESYS_EXPIRED_TOKEN: genesys.tokens.issue('expired').accessToken,
  };
}
