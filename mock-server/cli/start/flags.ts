import { Option } from 'commander';

/** One option of the command line. */
export interface Flag {
  readonly name: string;
  readonly variable?: string;
  /** What the help shows as the value; flags without it are switches. */
  readonly value?: string;
  readonly fallback?: string;
  readonly what: string;
}

/** What holds where neither a flag nor a variable says otherwise. */
export const DEFAULTS = {
  host: '127.0.0.1',
  port: 4310,
  errors: 'explained',
  seed: 'genesys',
  journalSize: 1000,
} as const;

/** Every option of the command line, in the order of the help. */
export const FLAGS: readonly Flag[] = [
  {
    name: 'port',
    variable: 'GENESYS_MOCK_PORT',
    value: '<port>',
    fallback: String(DEFAULTS.port),
    what: 'where to listen; 0 for any free port',
  },
  {
    name: 'host',
    value: '<address>',
    fallback: DEFAULTS.host,
    what: 'address to listen on; other than loopback needs a control token',
  },
  {
    name: 'org',
    variable: 'GENESYS_MOCK_ORG',
    value: '<file>',
    what: 'organisation file, YAML or JSON, read again when it is saved; built in when left out',
  },
  {
    name: 'spec',
    variable: 'GENESYS_MOCK_SPEC',
    value: '<file|url>',
    what: "the vendor's whole API, Swagger 2.0 or OpenAPI 3: what is not built in is answered from it",
  },
  {
    name: 'errors',
    value: '<explained|opaque>',
    fallback: DEFAULTS.errors,
    what: 'opaque gives the bare answers of the real service',
  },
  { name: 'seed', value: '<text>', fallback: DEFAULTS.seed, what: 'the same text gives the same ids' },
  {
    name: 'journal-size',
    value: '<number>',
    fallback: String(DEFAULTS.journalSize),
    what: 'how many requests /__mock/requests remembers',
  },
  {
    name: 'limit',
    value: '<name=number>',
    what: 'how much the mock keeps, separated by commas, e.g. open-conversations=500; the README lists the names',
  },
  {
    name: 'id-key',
    variable: 'GENESYS_MOCK_ID_KEY',
    value: '<text>',
    what: 'the same text gives the same tokens, codes and channels; random when left out',
  },
  {
    name: 'control-token',
    variable: 'GENESYS_MOCK_CONTROL_TOKEN',
    value: '<token>',
    what: 'what /__mock asks for as a bearer token',
  },
  {
    name: 'allow-webhook-host',
    value: '<hosts>',
    what: 'hosts other than loopback that webhooks may go to, separated by commas; *.suffix for all below it',
  },
  {
    name: 'tls',
    what: "speak HTTPS on the same port too, certified by an authority of your own, and be a proxy for Genesys's names; see genesys-mock trust",
  },
  {
    name: 'domain',
    value: '<domains>',
    what: 'take <domain> for a region of Genesys, separated by commas: login.<domain>, api.<domain> and so on; e.g. genesys.localhost',
  },
  {
    name: 'tls-cert',
    value: '<file>',
    what: 'certificate of your own for HTTPS, PEM, with what it was signed by',
  },
  { name: 'tls-key', value: '<file>', what: 'its key, PEM' },
  {
    name: 'proxy-allow',
    value: '<host:port>',
    what: "what the proxy passes on to besides answering for Genesys's hosts, separated by commas; all else is refused",
  },
  { name: 'trust-proxy', what: 'believe X-Forwarded-Proto and X-Forwarded-Host, of a proxy before the mock' },
  {
    name: 'public-url',
    value: '<url>',
    what: 'where clients reach the mock: what connectUri of a channel begins with',
  },
  {
    name: 'cors-origin',
    value: '<origins>',
    what: 'web pages that may call the API, separated by commas, besides those on loopback and of redirect URIs',
  },
  {
    name: 'webhook-store',
    value: '<file>',
    what: 'keeps undelivered webhooks over a restart',
  },
  {
    name: 'verification-report',
    value: '<file>',
    what: 'what came of replaying the contracts the last time, for the page; npm start names the one in reports/',
  },
  { name: 'no-cockpit', what: 'serve no web page at /__mock/' },
  {
    name: 'show-secrets',
    what: 'print the client secret although CI=true is set, or the organisation is your own',
  },
  { name: 'quiet', what: 'print nothing but the listening line' },
  { name: 'json', what: 'print one JSON object for each line' },
  {
    name: 'detach',
    what: 'start in the background: print process id and address when it is ready; genesys-mock stop ends it',
  },
];

/** The member that commander makes of an option. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The same as options of a command. */
export function startOptions(flags = FLAGS): Option[] {
  return flags.map(({ name, value, variable, fallback, what }) => {
    const notes = [fallback === undefined ? '' : `default ${fallback}`, variable ?? ''].filter(
      (note) => note !== '',
    );
    const flags = value === undefined ? `--${name}` : `--${name} ${value}`;
    return new Option(flags, notes.length > 0 ? `${what} (${notes.join('; ')})` : what);
  });
}
