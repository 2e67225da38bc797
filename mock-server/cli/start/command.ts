import { Option } from 'commander';
import type { RequestView } from '../../control/request-view.ts';
import { ConfigError } from '../../errors/config-error.ts';
import { CommandError } from '../shell/command-error.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import { whileRead } from '../shell/while-read.ts';
import { type Config, readConfig, type StartOptions } from './config.ts';
import { startOptions } from './flags.ts';
import { introduce } from './introduction.ts';
import { openConfigured } from './open.ts';
import { requestLine } from './request-line.ts';
import { secretNote } from './secret-note.ts';
import { inTerminal, type Surroundings } from './surroundings.ts';
import { terminalLogger } from './terminal-logger.ts';

export const start: CommandDefinition<StartOptions> = {
  name: 'start',
  description: 'Starts a stateful local Genesys Cloud for teams that connect Cognigy.AI to it.',
  options: [...startOptions(), new Option('--detached-as <id>', 'how --detach starts a mock').hideHelp()],
  examples: [
    'genesys-mock                                     the built-in organisation on port 4310',
    'genesys-mock --port 0 --json                     any free port, for scripts: read the "listening" line',
    'genesys-mock --org acme.yaml --errors opaque     your organisation, as silent as the real service',
    'genesys-mock --detach                            in the background; "genesys-mock stop" ends it',
    "genesys-mock --tls                               HTTPS too, and a proxy for clients that have Genesys's hosts fixed",
    'genesys-mock --host 0.0.0.0 --control-token "$TOKEN"',
  ],
  exitCodes: {
    0: 'stopped: by a signal, or with npm where npm started it',
    2: 'it cannot start as asked: a bad option, a bad organisation file, a port that is taken',
  },
  async run(context, options) {
    try {
      const config = readConfig(options, context.env);
      // Imported only where it is wanted: most mocks live in a terminal.
      if (options.detach === true) await (await import('../detached/launch.ts')).launch(options, context);
      else if (typeof options.detachedAs === 'string') {
        const { inBackground } = await import('../detached/in-background.ts');
        await serve(config, inBackground(options.detachedAs, context));
      } else await serve(config, inTerminal(config, context));
      return 0;
    } catch (error) {
      throw error instanceof ConfigError ? new CommandError(error.message) : error;
    }
  },
};

async function serve(config: Config, { context, announce, toEnd, leave }: Surroundings): Promise<void> {
  const { paint } = context;
  const { quiet, json, controlToken, cockpit } = config;
  const show = (request: RequestView) =>
    json ? JSON.stringify({ event: 'request', ...request }) : requestLine(request, paint);
  const { out, err } = whileRead(context, (line) =>
    json ? `${JSON.stringify({ event: 'warning', line })}\n` : `${line}\n`,
  );
  const { mock, url, certificates, close } = await openConfigured(config, {
    log: terminalLogger({ ...context, out, err, json, quiet }),
    onRequest: quiet ? undefined : (request) => out(`${show(request)}\n`),
  });
  try {
    const { organization } = mock.tenant.directory;
    await announce(
      introduce(url, organization, {
        needsControlToken: controlToken !== undefined,
        cockpit,
        secretNote: secretNote(config, context.env),
        certificates,
      }),
    );
    await toEnd();
  } finally {
    await close();
    leave();
  }
}
