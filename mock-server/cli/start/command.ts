import type { RequestView } from '../../control/request-view.ts';
import { ConfigError } from '../../errors/config-error.ts';
import type { OpenMock } from '../../open-mock.ts';
import { CommandError } from '../shell/command-error.ts';
import type { CommandContext } from '../shell/context.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import { isRunByNpm } from '../shell/starter.ts';
import { banner } from './banner.ts';
import { type Config, readConfig, type StartOptions } from './config.ts';
import { startOptions } from './flags.ts';
import { introduce } from './introduction.ts';
import { openConfigured } from './open.ts';
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
    0: 'stopped: by a signal, or with npm where npm started it',
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
  const { out, paint, env, stopped, starterGone } = context;
  // From a shell it may go on in the background. npm it must not outlive, since npm passes no signal on to it.
  const gone = isRunByNpm(env) ? starterGone() : new Promise<never>(() => {});
  const { quiet, json, controlToken, cockpit } = config;
  const show = (request: RequestView) =>
    json ? JSON.stringify({ event: 'request', ...request }) : requestLine(request, paint);
  const { mock, url } = await openConfigured(config, {
    log: terminalLogger({ ...context, json, quiet }),
    onRequest: quiet ? undefined : (request) => out(`${show(request)}\n`),
  });
  const introduction = introduce(
    url,
    mock.tenant.directory.organization,
    controlToken !== undefined,
    cockpit,
  );
  if (json) out(`${JSON.stringify({ event: 'listening', ...introduction })}\n`);
  else {
    out(`Genesys mock listening on ${url}\n`);
    if (!quiet) out(`\n${banner(introduction, paint)}\n`);
  }
  const watch = await follow(mock, config.organizationFile);
  await Promise.race([stopped(), gone]);
  watch?.stop();
  await mock.close();
}

/** Imported only when there is a file. */
async function follow(mock: OpenMock['mock'], file: string | undefined) {
  if (file === undefined) return undefined;
  const { followOrganization } = await import('../../follow-organization.ts');
  return followOrganization(mock, file);
}
