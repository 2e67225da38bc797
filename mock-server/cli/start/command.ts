import type { RequestView } from '../../control/request-view.ts';
import { ConfigError } from '../../errors/config-error.ts';
import type { OpenMock, OpenMockOptions } from '../../open-mock.ts';
import { CommandError } from '../shell/command-error.ts';
import type { CommandContext } from '../shell/context.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import { banner } from './banner.ts';
import { type Config, readConfig, type StartOptions } from './config.ts';
import { startOptions } from './flags.ts';
import { introduce } from './introduction.ts';
import { requestLine } from './request-line.ts';
import { terminalLogger } from './terminal-logger.ts';

export const start: CommandDefinition<StartOptions> = {
  name: 'start',
  description: 'Starts a stateful local Genesys Cloud for teams that connect Cognigy.AI to it.',
  options: startOptions(),
  examples: [
    'genesys-mock                                     the built-in organisation on port 4310',
    'genesys-mock --port 0 --json                     any free port, for scripts: read the "listening" line',
    'genesys-mock --org acme.yaml --errors opaque     your organisation, as silent as the real service',
    'genesys-mock --host 0.0.0.0 --control-token "$TOKEN"',
  ],
  exitCodes: {
    0: 'stopped by a signal',
    2: 'it cannot start as asked: a bad option, a bad organisation file, a port that is taken',
  },
  async run(context, options) {
    try {
      await serve(readConfig(options, context.env), context);
      return 0;
    } catch (error) {
      throw error instanceof ConfigError ? new CommandError(error.message) : error;
    }
  },
};

async function serve(config: Config, context: CommandContext): Promise<void> {
  const { out, paint, stopped } = context;
  const { mock, url } = await open(config, context);
  const { organization } = mock.tenant.directory;
  const introduction = introduce(url, organization, config.controlToken !== undefined, config.cockpit);
  if (config.json) out(`${JSON.stringify({ event: 'listening', ...introduction })}\n`);
  else {
    out(`Genesys mock listening on ${url}\n`);
    if (!config.quiet) out(`\n${banner(introduction, paint)}\n`);
  }
  const watch = await follow(mock, config.organizationFile);
  await stopped();
  watch?.stop();
  await mock.close();
}

async function follow(mock: OpenMock['mock'], file: string | undefined) {
  if (file === undefined) return undefined;
  const { followOrganization } = await import('../../follow-organization.ts');
  return followOrganization(mock, file);
}

async function open(
  { organizationFile, quiet, json, ...settings }: Config,
  { out, err, paint, paintError }: CommandContext,
): Promise<OpenMock> {
  // Imported here, so that help need not wait for the whole mock.
  const { openMock } = await import('../../open-mock.ts');
  const show = (request: RequestView) =>
    json ? JSON.stringify({ event: 'request', ...request }) : requestLine(request, paint);
  const options: OpenMockOptions = {
    ...settings,
    organization: organizationFile === undefined ? undefined : await readOrganization(organizationFile),
    log: terminalLogger({ out, err, paintError, json, quiet }),
    onRequest: quiet ? undefined : (request) => out(`${show(request)}\n`),
  };
  try {
    return await openMock(options);
  } catch (error) {
    throw explainListening(error, settings);
  }
}

/** Imported only when there is a file: YAML and the schema take 34 ms of CPU time, where a start takes 190 ms. */
async function readOrganization(file: string) {
  const { loadOrganization } = await import('../../org/load-organization.ts');
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
