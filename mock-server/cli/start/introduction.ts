import type { OAuthClient, Organization } from '../../org/organization.ts';
import type { Certificates } from '../../port/certificates.ts';
import { type TlsAddresses, tlsAddresses } from '../../port/tls-addresses.ts';

/** What a person needs in order to try the mock; a member is missing where the organisation has no such thing. */
export interface Introduction {
  readonly url: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly client?: {
    readonly id: string;
    readonly secret?: string;
    /** What is said in its place. */
    readonly secretNote?: string;
  };
  readonly handoverUrl: string;
  readonly journalUrl: string;
  /** The web page; missing where it is not served. */
  readonly cockpitUrl?: string;
  /** What HTTPS there is; missing where the mock speaks plain HTTP alone. */
  readonly tls?: TlsAddresses;
  /** Whether `persona.<name>` stands for a token. */
  readonly personas: boolean;
  /** Commands for a POSIX shell, in the order in which one would try them. */
  readonly curl: { readonly token?: string; readonly handover?: string; readonly journal: string };
}

/** Every member may be left out. */
export interface IntroductionOptions {
  /** Whether `/__mock` asks for one; the command then reads it from the environment. */
  readonly needsControlToken?: boolean;
  /** Whether the web page is served; it is when left out. */
  readonly cockpit?: boolean;
  /** What is said in the place of the secret; it is there when left out. */
  readonly secretNote?: string | undefined;
  /** Undefined where the mock speaks plain HTTP alone. */
  readonly certificates?: Pick<Certificates, 'rootFile'> | undefined;
}

/** @param url where the mock listens */
export function introduce(
  url: string,
  organization: Organization,
  { needsControlToken = false, cockpit = true, secretNote, certificates }: IntroductionOptions = {},
): Introduction {
  const client = usualClient(organization);
  const handover = handoverCurl(url, organization);
  const journalUrl = `${url}/__mock/requests`;
  const authorization = needsControlToken ? ' -H "Authorization: Bearer $GENESYS_MOCK_CONTROL_TOKEN"' : '';
  return {
    url,
    organization: { id: organization.id, name: organization.name },
    ...(client === undefined
      ? {}
      : {
          client: {
            id: client.id,
            ...(secretNote === undefined ? { secret: client.secret } : { secretNote }),
          },
        }),
    handoverUrl: `${url}${organization.handover.path}`,
    journalUrl,
    ...(cockpit ? { cockpitUrl: `${url}/__mock/` } : {}),
    ...(certificates === undefined ? {} : { tls: tlsAddresses(url, certificates.rootFile) }),
    personas: organization.personas,
    curl: {
      ...(client === undefined ? {} : { token: tokenCurl(url, client, secretNote === undefined) }),
      ...(handover === undefined ? {} : { handover }),
      journal: `curl -s ${quote(`${journalUrl}?limit=5`)}${authorization}`,
    },
  };
}

/** The client that a service of the user would have: the first that gets a token with its id and secret alone. */
export function usualClient({ clients }: Organization): OAuthClient | undefined {
  return clients.find(
    ({ state, authorizedGrantType }) => state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS',
  );
}

function tokenCurl(url: string, { id, secret }: OAuthClient, hasSecret: boolean): string {
  const credentials = hasSecret
    ? quote(`${id}:${secret}`)
    : `${quote(`${id}:`)}"$GENESYS_MOCK_CLIENT_SECRET"`;
  return `curl -s ${quote(`${url}/oauth/token`)} -u ${credentials} -d grant_type=client_credentials`;
}

function handoverCurl(
  url: string,
  { personas, handover, conversations, queues }: Organization,
): string | undefined {
  const conversation = conversations.find(
    ({ ownerClientId, ownerUserId }) => (ownerClientId ?? ownerUserId) === undefined,
  );
  const [queue] = queues;
  if (conversation === undefined || queue === undefined) return undefined;
  const body = {
    sessionToken: personas ? 'persona.valid' : 'put the access_token here',
    conversationId: conversation.id,
    queueId: queue.id,
    context: { intent: 'transfer' },
  };
  return `curl -s ${quote(url + handover.path)} -H 'Content-Type: application/json' -d ${quote(JSON.stringify(body))}`;
}

/** One word for a POSIX shell, with any characters in it. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
