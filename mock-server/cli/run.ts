import packageJson from '../../package.json' with { type: 'json' };
import { ConfigError } from '../errors/config-error.ts';
import type { GenesysMock, GenesysMockOptions } from '../start-mock.ts';
import { banner, introduce } from './banner.ts';
import { type Config, readConfig } from './config.ts';
import { requestLine } from './request-line.ts';
import { terminalLogger } from './terminal-logger.ts';

/** What the command line needs of its process. */
export interface Terminal {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** Settles when somebody wants the mock to end. */
  readonly stopped: Promise<unknown>;
}

/**
 * The command line: reads what is wanted, starts the mock and waits until it shall stop.
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
    const wish = readConfig(argv, env);
    if (wish === 'help') stdout.write((await import('./help.ts')).helpText());
    else if (wish === 'version') stdout.write(`${packageJson.version}\n`);
    else await serve(wish, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function serve(config: Config, { stdout, stderr, stopped }: Terminal): Promise<void> {
  const mock = await start(config, stdout, stderr);
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
  config: Config,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): Promise<GenesysMock> {
  const { host, port, organizationFile, errors, seed, journalSize, allowWebhookHosts, cockpit, quiet, json } =
    config;
  const { controlToken, spec, webhookStore, verificationReport } = config;
  const { startGenesysMock } = await import('../start-mock.ts');
  const options: GenesysMockOptions = {
    host,
    port,
    errors,
    seed,
    journalSize,
    cockpit,
    allowWebhookHosts,
    log: terminalLogger({ stdout, stderr, json, quiet }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(webhookStore === undefined ? {} : { webhookStore }),
    ...(verificationReport === undefined ? {} : { verificationReport }),
    ...(spec === undefined ? {} : { spec }),
    ...(organizationFile === undefined ? {} : { organization: await readOrganization(organizationFile) }),
    ...(quiet
      ? {}
      : {
          onRequest: (view) =>
            stdout.write(
              `${json ? JSON.stringify({ event: 'request', ...view }) : requestLine(view, stdout)}\n`,
            ),
        }),
  };
  try {
    return await startGenesysMock(options);
  } catch (error) {
    throw explainListening(error, host, port);
  }
}

/** Imported only when there is a file: reading YAML costs a third of the start. */
async function readOrganization(file: string) {
  const { loadOrganization } = await import('../org/load-organization.ts');
  return loadOrganization(file);
}

function explainListening(error: unknown, host: string, port: number): unknown {
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
