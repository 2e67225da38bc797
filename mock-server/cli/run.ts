import packageJson from '../../package.json' with { type: 'json' };
import type { RequestView } from '../control/request-view.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { GenesysMock } from '../genesys-mock.ts';
import type { GenesysMockOptions } from '../start-mock.ts';
import { banner } from './banner.ts';
import { type Config, readInvocation } from './config.ts';
import { helpText } from './help.ts';
import { introduce } from './introduction.ts';
import { requestLine } from './request-line.ts';
import { terminalLogger } from './terminal-logger.ts';

/** What the command line needs of its process. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Settles when the mock is to end. */
  readonly stopped: Promise<unknown>;
}

/**
 * The command line: reads its arguments, starts the mock and waits until it is to stop.
 *
 * @returns the exit code: 0 after a stop, 2 when the mock cannot start as asked
 */
export async function run(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const { stdout, stderr } = terminal;
  try {
    const invocation = readInvocation(argv, env);
    if (invocation === 'help') stdout.write(helpText());
    else if (invocation === 'version') stdout.write(`${packageJson.version}\n`);
    else await serve(invocation, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function serve(config: Config, { stdout, stderr, stopped }: Terminal): Promise<void> {
  const mock = await start(config, { stdout, stderr });
  const introduction = introduce(
    mock.url,
    mock.organization,
    config.controlToken !== undefined,
    config.cockpit,
  );
  if (config.json) stdout.write(`${JSON.stringify({ event: 'listening', ...introduction })}\n`);
  else {
    stdout.write(`Genesys mock listening on ${mock.url}\n`);
    if (!config.quiet) stdout.write(`\n${banner(introduction, stdout)}\n`);
  }
  await stopped;
  await mock.close();
}

async function start(
  { organizationFile, quiet, json, ...settings }: Config,
  { stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>,
): Promise<GenesysMock> {
  // Imported here, so that help and version need not wait for the whole mock.
  const { startGenesysMock } = await import('../start-mock.ts');
  const show = (request: RequestView) =>
    json ? JSON.stringify({ event: 'request', ...request }) : requestLine(request, stdout);
  const options: GenesysMockOptions = {
    ...settings,
    organization: organizationFile === undefined ? undefined : await readOrganization(organizationFile),
    log: terminalLogger({ stdout, stderr, json, quiet }),
    onRequest: quiet ? undefined : (request) => stdout.write(`${show(request)}\n`),
  };
  try {
    return await startGenesysMock(options);
  } catch (error) {
    throw explainListening(error, settings);
  }
}

/** Imported only when there is a file: YAML and the schema take 34 ms of CPU time, where a start takes 190 ms. */
async function readOrganization(file: string) {
  const { loadOrganization } = await import('../org/load-organization.ts');
  return loadOrganization(file);
}

function explainListening(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new ConfigError(
      `--port ${port} is taken on ${host}; give another one, or --port 0 for any free port.`,
    );
  if (code === 'EACCES')
    return new ConfigError(`--port ${port} is not allowed for this user; give one above 1023, or --port 0.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError(`--host "${host}" is no address of this machine.`);
  return error;
}
