import { isIP } from 'node:net';
import { ConfigError } from '../../errors/config-error.ts';
import type { Environment } from '../shell/environment.ts';
import { camelCase, DEFAULTS, FLAGS } from './flags.ts';

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
  readonly controlToken: string | undefined;
  readonly allowWebhookHosts: readonly string[];
  /** Path of the file that keeps undelivered webhooks. */
  readonly webhookStore: string | undefined;
  /** Path of the file with what came of replaying the contracts, which the page shows. */
  readonly verificationReport: string | undefined;
  /** Whether the web page at `/__mock/` is served. */
  readonly cockpit: boolean;
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

  return {
    host: read('host', hostName, 'an address or a name of this machine') ?? DEFAULTS.host,
    port:
      read('port', wholeNumber(0, 65_535), 'a whole number from 0 to 65535, 0 for any free port') ??
      DEFAULTS.port,
    organizationFile: text('org'),
    spec: text('spec'),
    errors: read('errors', oneOf('explained', 'opaque'), 'explained or opaque') ?? DEFAULTS.errors,
    seed: text('seed') ?? DEFAULTS.seed,
    journalSize:
      read('journal-size', wholeNumber(1, 1_000_000), 'a whole number from 1 to 1000000') ??
      DEFAULTS.journalSize,
    controlToken: readControlToken(options.controlToken, env),
    allowWebhookHosts:
      read('allow-webhook-host', hostNames, 'names, addresses or *.suffix, separated by commas') ?? [],
    webhookStore: text('webhook-store'),
    verificationReport: text('verification-report'),
    cockpit: options.cockpit !== false,
    quiet: options.quiet === true,
    json: options.json === true,
  };
}

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

function hostNames(text: string): string[] | undefined {
  const hosts = text.split(',').map((host) => host.trim());
  return hosts.every((host) => /^(\*\.)?[\w.:-]+$/.test(host)) ? hosts : undefined;
}

function oneOf<Choice extends string>(...choices: Choice[]): (text: string) => Choice | undefined {
  return (text) => choices.find((choice) => choice === text);
}

/** Only figures and dots: an address that is none would be looked up as a name. */
function hostName(text: string): string | undefined {
  return isIP(text) !== 0 || (/^[\w.-]+$/.test(text) && !/^[\d.]+$/.test(text)) ? text : undefined;
}

/** The token itself is never repeated. */
function readControlToken(given: StartOptions[string], env: Environment): string | undefined {
  const variable = 'GENESYS_MOCK_CONTROL_TOKEN';
  const [source, token] = typeof given === 'string' ? ['--control-token', given] : [variable, env[variable]];
  if (token === undefined || (token === '' && source === variable)) return undefined;
  if (/^[\x21-\x7e]{8,}$/.test(token)) return token;
  throw new ConfigError(`${source} takes at least 8 printable characters without spaces.`);
}
