import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type GenesysHosts, genesysHosts } from '../cognigy/access/genesys-request.ts';

const DOCUMENT = path.join(import.meta.dirname, '../../specs/provider.openapi.json');

interface Row {
  readonly about: string;
  readonly form: z.ZodType<string>;
  /** Completes "is not ...". */
  readonly accepted: string;
  readonly isSecret?: true;
}

const domain = { form: z.string(), accepted: 'a bare domain' };
const id = { form: z.guid(), accepted: 'an id such as 06900000-0000-4000-8000-000000000000' };
const secret = {
  form: z.string().regex(/^\S+$/),
  accepted: 'a text without spaces',
  isSecret: true,
} as const;
const address = {
  form: z.string().refine(isSafeAddress),
  accepted: 'an https address without user, password and query (http on this machine only)',
};

/** All settings, each an environment variable. */
export const SETTINGS = {
  GENESYS_DOMAIN: { ...domain, about: 'bare domain of the region, such as mypurecloud.de' },
  GENESYS_CLIENT_ID: { ...id, about: 'OAuth client for client credentials' },
  GENESYS_CLIENT_SECRET: { ...secret, about: 'its secret' },
  GENESYS_QUEUE_ID: { ...id, about: 'a queue' },
  GENESYS_CONVERSATION_ID: { ...id, about: 'an open conversation' },
  GENESYS_ENDED_CONVERSATION_ID: { ...id, about: 'an ended conversation' },
  GENESYS_INTEGRATION_ID: { ...id, about: 'an Open Messaging integration' },
  GENESYS_LIMITED_CLIENT_ID: { ...id, about: 'OAuth client whose roles lack what Cognigy needs' },
  GENESYS_LIMITED_CLIENT_SECRET: { ...secret, about: 'its secret' },
  GENESYS_DISABLED_CLIENT_ID: { ...id, about: 'disabled OAuth client' },
  GENESYS_DISABLED_CLIENT_SECRET: { ...secret, about: 'its secret' },
  GENESYS_CODE_CLIENT_ID: { ...id, about: 'OAuth client for the authorization code grant' },
  GENESYS_CODE_CLIENT_SECRET: { ...secret, about: 'its secret' },
  GENESYS_USER_TOKEN: { ...secret, about: 'token of a user' },
  GENESYS_EXPIRED_TOKEN: { ...secret, about: 'expired token' },
  GENESYS_HANDOVER_URL: { ...address, about: 'where the handover action is served' },
  GENESYS_LOGIN_URL: { ...address, about: 'instead of https://login.<domain>' },
  GENESYS_API_URL: { ...address, about: 'instead of https://api.<domain>' },
} as const satisfies Record<string, Row>;

export type SettingName = keyof typeof SETTINGS;

/** The settings that are set, checked. */
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

const rows: readonly (readonly [SettingName, Row])[] = Object.entries(SETTINGS) as [SettingName, Row][];

export const SETTING_NAMES: readonly SettingName[] = rows.map(([name]) => name);

/**
 * Reads the settings; an empty variable counts as not set.
 *
 * @throws Error with the variable's name and form, and without its value, which may be a secret in the wrong place
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Partial<Record<SettingName, string>> = {};
  for (const [name, { form, accepted }] of rows) {
    const value = env[name]?.trim();
    if (value === undefined || value === '') continue;
    if (!form.safeParse(value).success) throw new Error(`${name} is not ${accepted}.`);
    settings[name] = value;
  }
  return settings;
}

/** What every call needs. Two addresses can replace the domain. */
export const ALWAYS_NEEDED: ReadonlySet<SettingName> = new Set([
  'GENESYS_DOMAIN',
  'GENESYS_CLIENT_ID',
  'GENESYS_CLIENT_SECRET',
]);

/** Which of those are missing. */
export function missingSettings(settings: Settings): SettingName[] {
  const hasHosts = settings.GENESYS_LOGIN_URL !== undefined && settings.GENESYS_API_URL !== undefined;
  return [...ALWAYS_NEEDED].filter(
    (name) => settings[name] === undefined && !(name === 'GENESYS_DOMAIN' && hasHosts),
  );
}

/** The hosts of an organisation, and the address of its handover action where it has one. */
export interface LiveHosts extends GenesysHosts {
  readonly handover: string | undefined;
}

/**
 * Finds the hosts. Only the domains of Genesys's own regions are allowed: after a typing error, the owner of another domain would get a
 * secret.
 *
 * @throws Error when the domain is not a region's
 */
export function hostsOf(settings: Settings): LiveHosts {
  const { GENESYS_LOGIN_URL: login, GENESYS_API_URL: api, GENESYS_HANDOVER_URL: handover } = settings;
  if (login !== undefined && api !== undefined) {
    return { login: withoutSlash(login), api: withoutSlash(api), handover };
  }
  const known = regions();
  const { GENESYS_DOMAIN: region = '' } = settings;
  if (!known.includes(region)) {
    throw new Error(
      `GENESYS_DOMAIN is not the bare domain of a region, which is one of ${known.join(', ')}; ` +
        'for any other host set GENESYS_LOGIN_URL and GENESYS_API_URL.',
    );
  }
  const hosts = genesysHosts(region);
  return {
    login: login === undefined ? hosts.login : withoutSlash(login),
    api: api === undefined ? hosts.api : withoutSlash(api),
    handover,
  };
}

/** The domains that the specification lists. */
function regions(): string[] {
  const document = z.object({
    servers: z.tuple([
      z.object({ variables: z.object({ domain: z.object({ enum: z.array(z.string()) }) }) }),
    ]),
  });
  const { servers } = document.parse(JSON.parse(readFileSync(DOCUMENT, 'utf8')));
  return servers[0].variables.domain.enum;
}

function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLocal)) && username + password + search + hash === ''
  );
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
