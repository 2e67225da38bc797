import { Option } from 'commander';
import { findRunning, type Running } from '../detached/running.ts';
import { CommandError } from '../shell/command-error.ts';
import type { CommandDefinition } from '../shell/definition.ts';
import { wholeNumber } from '../shell/numbers.ts';
import { isMock } from '../start/who-listens.ts';
import { stopMock } from './stop-mock.ts';

interface StopOptions {
  readonly port?: number;
  readonly all?: true;
}

export const stop: CommandDefinition<StopOptions> = {
  name: 'stop',
  description: 'Ends a mock that was started with --detach.',
  options: [
    new Option('--port <port>', 'where it listens; may be left out when there is only one').argParser(
      wholeNumber(1),
    ),
    new Option('--all', 'all that this user has').conflicts('port'),
  ],
  notes: 'A mock without --detach ends where it runs: with Ctrl+C, or with what started it.',
  examples: ['genesys-mock stop', 'genesys-mock stop --port 4310'],
  exitCodes: {
    0: 'it has ended and its port is free',
    1: 'there is no such mock',
    2: 'there are several; say which',
  },
  async run({ out }, options) {
    const running = await findRunning();
    for (const mock of await choose(running, options)) {
      await stopMock(mock);
      out(`Stopped ${mock.url} (pid ${mock.pid}).\n`);
    }
    return 0;
  },
};

async function choose(running: readonly Running[], { port, all }: StopOptions): Promise<readonly Running[]> {
  if (all === true) return running;
  if (port !== undefined) {
    const chosen = running.filter(({ url }) => new URL(url).port === String(port));
    if (chosen.length > 0) return chosen;
    throw new CommandError(
      (await isMock(`http://127.0.0.1:${port}`))
        ? `The mock on port ${port} was started without --detach; end it where it runs, with Ctrl+C or with what started it.`
        : `No mock that was started with --detach listens on port ${port}.${running.length > 0 ? ` There are ${addresses(running)}.` : ''}`,
      1,
    );
  }
  if (running.length === 0) throw new CommandError('No mock that was started with --detach runs.', 1);
  if (running.length === 1) return running;
  throw new CommandError(`Several run: ${addresses(running)}. Say which: --port <port>, or --all.`);
}

const addresses = (running: readonly Running[]): string => running.map(({ url }) => url).join(', ');
