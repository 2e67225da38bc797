import type { X509Certificate } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { ConfigError } from '../../errors/config-error.ts';
import { authorityFolder, openAuthority } from '../../tls/index.ts';
import { CommandError } from '../shell/command-error.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import type { Environment } from '../shell/environment.ts';
import { reasonOf } from '../shell/reason.ts';
import { readConfig } from '../start/config.ts';
import { FLAGS, startOptions } from '../start/flags.ts';
import { factsOf, readRoot } from './authority-facts.ts';
import { caBundle, extraCertificates } from './ca-bundle.ts';
import { describe, type Instructions } from './describe.ts';
import { linesFor, placesIn, platformOf } from './places.ts';
import { STEPS } from './steps.ts';

interface TrustOptions {
  readonly domain?: string;
  readonly remove?: true;
  readonly json?: true;
}

export const trust: CommandDefinition<TrustOptions> = {
  name: 'trust',
  description:
    'Says how clients are made to trust the authority that certifies a mock with --tls. Changes nothing of the system.',
  options: [
    ...startOptions(FLAGS.filter(({ name }) => name === 'domain')),
    new Option('--remove', 'say how it is taken back; removes nothing by itself').conflicts('domain'),
    new Option('--json', 'print one JSON object'),
  ],
  notes:
    "The authority is made at first use, for this user, in a folder that nobody else may read. It is good for Genesys's domains, localhost, loopback addresses, and what --domain names when it is made; clients refuse it for anything else. What genesys-mock exec runs with --tls or --proxy trusts it already, except Java.",
  examples: [
    'genesys-mock trust',
    'genesys-mock trust --domain genesys.localhost',
    'genesys-mock trust --remove',
  ],
  exitCodes: {
    0: 'printed; with --remove also where there is no authority',
    2: 'the authority cannot be made, read or used as asked',
  },
  async run({ out, paint, env }, { domain, remove, json }) {
    const instructions = remove === true ? howToRemove() : howToTrust(domain, env);
    out(json === true ? `${JSON.stringify(instructions)}\n` : describe(instructions, paint));
    return 0;
  },
};

/** Makes the authority where there is none, and the files that some of the lines name. */
function howToTrust(domain: string | undefined, env: Environment): Instructions {
  const { folder, wasMade } = open(domain);
  const root = readRoot(folder);
  if (root === undefined) throw new CommandError(`The authority in ${folder} has just been deleted.`);
  // A shell may still name what lay in a folder that was deleted.
  const named = Object.fromEntries(Object.entries(env).filter(([, file = '']) => existsSync(file)));
  const files = {
    'bundle.pem': caBundle(named, root.toString()),
    'extra.pem': extraCertificates(named, root.toString()),
  };
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  } catch (error) {
    throw new CommandError(`What clients are to trust cannot be written: ${reasonOf(error)}.`);
  }
  return instructions('trust', folder, root, wasMade);
}

/** The authority need not be fit for use. */
function howToRemove(): Instructions {
  const folder = authorityFolder();
  const root = readRoot(folder);
  return root === undefined
    ? { to: 'remove', authority: null, steps: [] }
    : instructions('remove', folder, root, false);
}

function open(domain: string | undefined) {
  try {
    const { domains } = readConfig({ domain }, {});
    return openAuthority({ domains });
  } catch (error) {
    throw error instanceof ConfigError ? new CommandError(error.message) : error;
  }
}

function instructions(
  to: Instructions['to'],
  folder: string,
  root: X509Certificate,
  wasMade: boolean,
): Instructions {
  const platform = platformOf(process.platform);
  const places = placesIn(folder, root, platform);
  const steps = STEPS.map((step) => ({ client: step.client, lines: linesFor(platform, step[to], places) }));
  return {
    to,
    authority: { ...factsOf(folder, root), wasMade },
    steps: steps.filter(({ lines }) => lines.length > 0),
  };
}
