import { domainName, originText } from '../../base/address-text.ts';
import { CONTROL_TOKEN_FORM, isControlToken } from '../../control/control-token.ts';
import { ConfigError } from '../../errors/config-error.ts';
import { JOURNAL_SIZE, JOURNAL_SIZE_FORM } from '../../exchange/journal-size.ts';
import type { LimitSettings } from '../../limits/limits.ts';
import { limitsText } from '../../limits/read-limits.ts';
import { LIMIT_NAMES, optionName } from '../../limits/rows.ts';
import { hostAndPort } from '../../port/proxy/target.ts';
import type { Environment } from '../shell/environment.ts';
import { camelCase, DEFAULTS, FLAGS } from './flags.ts';
import { hostName, hostNames, listOf, oneOf, wholeNumber } from './values.ts';

/** What a started mock was asked for. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Path of the organisation file; the built-in organisation when undefined. */
  readonly organizationFile: string | undefined;
  /** File or address of a whole API; the built-in operations alone when undefined. */
  readonly spec: string | undefined;
  readonly errors: 'explained' | 'opaque';
  readonly seed: string;
  readonly journalSize: number;
  readonly limits: LimitSettings;
  /** What secret ids are derived from; random when undefined. */
  readonly idKey: string | undefined;
  readonly controlToken: string | undefined;
  readonly allowWebhookHosts: readonly string[];
  /** Whether HTTPS is spoken on the same port, with certificates of this user's authority, and the mock is a proxy for Genesys's names. */
  readonly tls: boolean;
  /** Domains whose `login.`, `api.` and so on are taken for a region's, besides those of Genesys's regions. */
  readonly domains: readonly string[];
  /** Path of a certificate of the user's own, with what it was signed by, PEM. */
  readonly tlsCert: string | undefined;
  /** Path of its key. */
  readonly tlsKey: string | undefined;
  /** `host:port` of what the proxy passes on to, besides Genesys's names, which it answers itself. */
  readonly proxyAllow: readonly string[];
  /** Whether `X-Forwarded-Proto` and `X-Forwarded-Host` say how a client came. */
  readonly trustProxy: boolean;
  /** The origin under which clients reach the mock, whatever they say. */
  readonly publicUrl: string | undefined;
  /** Origins of web pages that may call the API, besides those that may anyway. */
  readonly corsOrigins: readonly string[];
  /** Path of the file that keeps undelivered webhooks. */
  readonly webhookStore: string | undefined;
  /** Path of the file with what came of replaying the contracts, which the page shows. */
  readonly verificationReport: string | undefined;
  /** Whether the web page at `/__mock/` is served. */
  readonly cockpit: boolean;
  /** Whether the client secret is printed where it would not be. */
  readonly showSecrets: boolean;
  /** Nothing but the listening line. */
  readonly quiet: boolean;
  /** One JSON object for each line. */
  readonly json: boolean;
}

/** What the options were given, as commander names them; absent where they were not. */
export type StartOptions = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Reads the options and the environment; nothing else of the mock does. An option overrides its variable.
 *
 * @throws ConfigError naming the option or variable, what it was given and what it takes
 */
export function readConfig(options: StartOptions, env: Environment): Config {
  const read = <Value>(
    name: string,
    parse: (text: string) => Value | undefined,
    accepted: string,
  ): Value | undefined => {
    const { variable = '' } = FLAGS.find((flag) => flag.name === name) ?? {};
    const given = options[camelCase(name)];
    const [source, text] = typeof given === 'string' ? [`--${name}`, given] : [variable, env[variable] ?? ''];
    if (text === '' && source === variable) return undefined;
    const value = parse(text);
    if (value === undefined) throw new ConfigError(`${source} is "${text}"; it takes ${accepted}.`);
    return value;
  };
  const text = (name: string) =>
    read(name, (value) => (value === '' ? undefined : value), 'a text that is not empty');

  const config: Config = {
    host: read('host', hostName, 'an address or a name of this machine') ?? DEFAULTS.host,
    port:
      read('port', wholeNumber(0, 65_535), 'a whole number from 0 to 65535, 0 for any free port') ??
      DEFAULTS.port,
    organizationFile: text('org'),
    spec: text('spec'),
    errors: read('errors', oneOf('explained', 'opaque'), 'explained or opaque') ?? DEFAULTS.errors,
    seed: text('seed') ?? DEFAULTS.seed,
    journalSize:
      read('journal-size', wholeNumber(JOURNAL_SIZE.least, JOURNAL_SIZE.most), JOURNAL_SIZE_FORM) ??
      DEFAULTS.journalSize,
    limits:
      read(
        'limit',
        limitsText,
        `name=number, each once and from 1 up, separated by commas; names are ${LIMIT_NAMES.map(optionName).join(', ')}`,
      ) ?? {},
    idKey: text('id-key'),
    controlToken: readControlToken(options.controlToken, env),
    allowWebhookHosts:
      read('allow-webhook-host', hostNames, 'names, addresses or *.suffix, separated by commas') ?? [],
    tls: options.tls === true,
    domains:
      read(
        'domain',
        listOf(domainName),
        'domain names of at least two parts, e.g. genesys.localhost, separated by commas',
      ) ?? [],
    tlsCert: text('tls-cert'),
    tlsKey: text('tls-key'),
    proxyAllow:
      read('proxy-allow', listOf(hostAndPort), 'host:port, e.g. registry.example:443, separated by commas') ??
      [],
    trustProxy: options.trustProxy === true,
    publicUrl: read('public-url', originText, 'scheme, host and port, e.g. https://mock.example'),
    corsOrigins:
      read(
        'cors-origin',
        listOf(originText),
        'origins, e.g. https://app.example:8443, separated by commas',
      ) ?? [],
    webhookStore: text('webhook-store'),
    verificationReport: text('verification-report'),
    cockpit: options.cockpit !== false,
    showSecrets: options.showSecrets === true,
    quiet: options.quiet === true,
    json: options.json === true,
  };
  checkTogether(config);
  return config;
}

/** @throws ConfigError for an option that has no effect without another */
function checkTogether({ tls, tlsCert, tlsKey, proxyAllow }: Config): void {
  if (!tls && proxyAllow.length > 0)
    throw new ConfigError(
      '--proxy-allow needs --tls, or --proxy of genesys-mock exec: without either the mock is no proxy.',
    );
  if ((tlsCert === undefined) === (tlsKey === undefined)) return;
  const [given, missing] = tlsCert === undefined ? ['--tls-key', '--tls-cert'] : ['--tls-cert', '--tls-key'];
  throw new ConfigError(`${given} needs ${missing}: a certificate and its key belong together.`);
}

/** The token itself is never repeated. */
function readControlToken(given: StartOptions[string], env: Environment): string | undefined {
  const variable = 'GENESYS_MOCK_CONTROL_TOKEN';
  const [source, token] = typeof given === 'string' ? ['--control-token', given] : [variable, env[variable]];
  if (token === undefined || (token === '' && source === variable)) return undefined;
  if (isControlToken(token)) return token;
  throw new ConfigError(`${source} takes ${CONTROL_TOKEN_FORM}.`);
}
