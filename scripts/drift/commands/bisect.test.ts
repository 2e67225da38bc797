import path from 'node:path';
import { expect } from 'chai';
import {
  type CommandRun,
  runHere,
  runScript,
  type ScriptRun,
} from '../../../mock-server/cli/testing/index.ts';
import { guestChat } from '../testing/contracts.ts';
import { withPacts } from '../testing/pact-file.ts';
import { bisect } from './bisect.ts';

/** Runs bisect with the contract in `guest-chat.json`. */
async function runBisect<Run>(
  run: (args: string[], pacts: string) => Promise<Run>,
  args: readonly string[],
): Promise<Run> {
  return withPacts([guestChat], (pacts) =>
    run(
      args.map((arg) => (arg === 'guest-chat.json' ? path.join(pacts, guestChat.file) : arg)),
      pacts,
    ),
  );
}

const inThisProcess = (args: string[], pacts: string): Promise<CommandRun> =>
  runHere(bisect, args, { pactsFolder: pacts });

const withoutRegistry = (args: string[]): Promise<ScriptRun> =>
  runScript('scripts/cli/genesys-mock.js', ['bisect', ...args], {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:1/',
    npm_config_fetch_retries: '0',
  });

describe('genesys-mock bisect', () => {
  for (const [what, args, reason] of [
    ['without a contract', [], "option '--pact <file>' not specified"],
    ['with a contract that is not there', ['--pact', 'none.json'], 'cannot read the pact none.json'],
    [
      'with an interaction that is not there',
      ['--pact', 'guest-chat.json', '--interaction', 'xyz'],
      'has "xyz" in its description',
    ],
  ] as const) {
    it(`exits with 2 and one plain line ${what}`, async () => {
      const run = await runBisect(inThisProcess, args);

      expect(run.code, run.err + run.out).to.equal(2);
      expect(run.out).to.equal('');
      expect(run.err)
        .to.include(reason)
        .and.match(/^.+\n$/);
    });
  }

  it('exits with 2 and one plain line when the registry is down', async () => {
    const run = await runBisect(withoutRegistry, ['--pact', 'guest-chat.json']);

    expect(run.code, run.err + run.out).to.equal(2);
    expect(run.out).to.equal('');
    expect(run.err).to.match(/^cannot list the releases of .+\n$/);
  });

  it('explains itself', async () => {
    const run = await runBisect(inThisProcess, ['--help']);

    expect(run.code).to.equal(0);
    expect(run.out).to.include('Examples:').and.include('Exit codes:');
  });
});
