import { Argument, Option } from 'commander';
import { requestView } from '../../control/request-view.ts';
import { ConfigError } from '../../errors/config-error.ts';
import type { OpenMock } from '../../open-mock.ts';
import { CommandError } from '../shell/command-error.ts';
import type { CommandContext } from '../shell/context.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import { reasonOf } from '../shell/reason.ts';
import { whileRead } from '../shell/while-read.ts';
import { type Config, readConfig, type StartOptions } from '../start/config.ts';
import { FLAGS, startOptions } from '../start/flags.ts';
import { openConfigured } from '../start/open.ts';
import { requestLine } from '../start/request-line.ts';
import { terminalLogger } from '../start/terminal-logger.ts';
import { type Child, startChild } from './child.ts';
import { CHILD_VARIABLES, childEnvironment } from './environment.ts';
import type { Leading } from './tls-variables.ts';
import type { TrustVariables } from './trust-variables.ts';

const SHOWN_REFUSALS = 3;
/** Those of a mock whose terminal is the command's. Without the variable of the port, or two commands would meet on it. */
const OPTIONS = startOptions(
  FLAGS.filter(({ name }) => !['quiet', 'json', 'detach', 'tls'].includes(name)).map(
    ({ variable = '', ...flag }) =>
      flag.name === 'port' ? { ...flag, fallback: '0' } : { ...flag, variable },
  ),
);

export const exec: CommandDefinition<StartOptions> = {
  name: 'exec',
  description: 'Runs a command, such as your tests, with a mock of its own on a free port.',
  arguments: [new Argument('[command...]', 'the command and its arguments')],
  passesThrough: true,
  options: [
    new Option('--tls', "lead Node programs that have https and Genesys's hosts fixed to the mock"),
    new Option('--proxy', 'the same for programs that heed a proxy, in any language; with --tls or without'),
    ...OPTIONS,
  ],
  environment: CHILD_VARIABLES,
  notes: `The command has these variables; what the organisation does not have is left out. GENESYS_MOCK_PORT is not read, so that several run side by side. When the command fails, the last requests that the mock refused follow on stderr.

Programs that have https and Genesys's hosts fixed: --tls loads a few lines into every Node program (NODE_OPTIONS), so that whatever client it uses (https, fetch, undici, axios, superagent, ws) reaches the mock under login., api. and streaming. of every region, and everything else as ever. --proxy is for the rest (HTTPS_PROXY, JAVA_TOOL_OPTIONS, NODE_USE_ENV_PROXY): curl, Go, Python's requests and urllib, Java, axios, and fetch of Node 24 heed it; superagent, ws, an https.Agent of one's own and urllib3's PoolManager do not. With --proxy everything else that the command asks of https is refused, npm install too; --proxy-allow registry.example:443 passes it on. Both may be given.

With either the command trusts the mock: NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, CURL_CA_BUNDLE and REQUESTS_CA_BUNDLE name files that hold the system's certificates and those that these variables named before too. Java needs a trust store: see genesys-mock trust. A program that gives its client certificates to trust (ca) trusts those alone: add the file in GENESYS_MOCK_CA to them.

Signals are passed on. What the command leaves running is ended: with it, with this process, and with the process that started this one. Only when this process itself is killed (SIGKILL), the mock is gone and the command stays. The command has a session of its own: keyboard, Ctrl+C and Ctrl+Z work as ever, but what opens /dev/tty, such as sudo or ssh asking for a password, finds no terminal.`,
  examples: [
    'genesys-mock exec -- npm test',
    'genesys-mock exec --org acme.yaml -- npx vitest run',
    'genesys-mock exec --tls -- npm test',
    'genesys-mock exec --proxy -- python app.py',
    `genesys-mock exec -- sh -c 'curl -s "$GENESYS_MOCK_URL/__mock/health"'`,
  ],
  exitCodes: {
    0: "the command ended with 0; any other code is the command's, 128 and the number of the signal that ended it",
    2: 'the mock or the command cannot be started, or the mock failed',
  },
  async run(context, options, command, ...args) {
    if (command === undefined || command === '') {
      throw new CommandError('There is no command to run; name one, as in: genesys-mock exec -- npm test');
    }
    const gone = context.starterGone();
    try {
      const leading = { preload: options.tls === true, proxy: options.proxy === true };
      const tls = leading.preload || leading.proxy;
      const config = readConfig({ port: '0', ...options, tls }, context.env);
      return await runWithMock(config, leading, context, [command, ...args], gone);
    } catch (error) {
      throw error instanceof ConfigError ? new CommandError(error.message) : error;
    }
  },
};

async function runWithMock(
  config: Config,
  leading: Leading,
  context: CommandContext,
  words: readonly [string, ...string[]],
  gone: Promise<void>,
): Promise<number> {
  const open = await openConfigured(config, {
    log: terminalLogger({
      ...context,
      ...whileRead(context, (line) => `${line}\n`),
      json: false,
      quiet: true,
    }),
  });
  let tls: TrustVariables | undefined;
  try {
    const rootFile = open.certificates?.rootFile;
    if (rootFile !== undefined) {
      // Imported only where it is wanted.
      const { tlsVariables } = await import('./tls-variables.ts');
      tls = tlsVariables(context.env, { url: open.url, rootFile }, config, leading);
    }
    const env = childEnvironment(context.env, open, config.controlToken, tls?.variables);
    const child = await startChild(words, env);
    const code = await untilTheEnd(child, gone);
    if (code !== 0) context.err(lastRefusals(open, context));
    if (tls !== undefined) context.err(neverReached(open, leading));
    return code;
  } finally {
    await open.close();
    tls?.remove();
  }
}

/** @returns the exit code of the child, when nothing of it is left */
async function untilTheEnd(child: Child, gone: Promise<void>): Promise<number> {
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  process.on('uncaughtException', (error) =>
    fail(new CommandError(`The mock failed, so the command was ended: ${reasonOf(error)}`)),
  );
  const orphaned = gone.then(() => {
    throw new CommandError('What started genesys-mock has ended, so the command was ended too.');
  });
  try {
    return await Promise.race([child.ended, failed, orphaned]);
  } finally {
    await child.end();
  }
}

/** Says so where the command never came to the mock: perhaps it went to the real Genesys Cloud. */
function neverReached({ mock }: OpenMock, { proxy }: Leading): string {
  // Not of the journal, which the command may have emptied.
  if (!mock.counts.requests.isEmpty) return '';
  const remedy = proxy
    ? 'Not every client heeds a proxy (genesys-mock exec --help names some); --tls leads those of Node.'
    : '--tls leads Node programs only; --proxy is for others.';
  return `No request for Genesys Cloud reached the mock. ${remedy} If the command talked to Genesys Cloud, it was the real one.\n`;
}

/** The last requests that were refused, which may be why the command failed; nothing when none was. */
function lastRefusals({ mock }: OpenMock, { paintError }: CommandContext): string {
  const { tenant } = mock;
  const refused = tenant.journal.entries().filter(({ why }) => why !== undefined);
  const last = refused
    .slice(-SHOWN_REFUSALS)
    .map((entry) => requestLine(requestView(tenant, entry), paintError));
  if (last.length === 0) return '';
  return `The mock refused ${refused.length} ${refused.length === 1 ? 'request' : 'requests'}${last.length < refused.length ? `; the last ${last.length}` : ''}:\n${last.join('\n')}\n`;
}
