import path from 'node:path';
import { expect } from 'chai';
import {
  type CommandRun,
  runHere,
  runScript,
  type ScriptRun,
} from '../../../mock-server/cli/testing/index.ts';
import { call, contract, guestChat } from '../testing/contracts.ts';
import { withPacts } from '../testing/pact-file.ts';
import { recordedRelease } from '../testing/releases/recorded-releases.ts';
import { bisect, bisectWith } from './bisect.ts';

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

const plain = contract([
  call('GET /api/v2/routing/queues', { answer: { entities: [{ id: '1' }], total: 1 } }),
]);

/** Without a registry: releases as they were recorded. */
const bisectRecorded = bisectWith({
  list: async () =>
    ['251.2.0', '252.0.0', '259.0.0', '262.0.0'].map((version) => ({ version, published: '2026-08-15' })),
  load: async (reference) => recordedRelease(reference.slice('sdk@'.length)),
});

describe('genesys-mock bisect', () => {
  for (const [what, args, reason] of [
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

  it('takes each of the recorded contracts where none is named', async () => {
    const ran = await withPacts([guestChat, plain], (pacts) =>
      runHere(bisectRecorded, [], { pactsFolder: pacts }),
    );

    expect(ran.code, ran.err).to.equal(1);
    expect(ran.out).to.match(
      /^259\.0\.0 .*is the first release that breaks Cognigy Guest Chat; 252\.0\.0 still/,
    );
    expect(ran.out).to.match(/\n\nNo release up to the newest breaks Cognigy\.\n$/);
  });

  it('leaves out contracts without the interaction that is asked for', async () => {
    const ran = await withPacts([guestChat, plain], (pacts) =>
      runHere(bisectRecorded, ['--interaction', plain.interactions[0]?.description ?? ''], {
        pactsFolder: pacts,
      }),
    );

    expect(ran).to.deep.include({ code: 0, out: 'No release up to the newest breaks Cognigy.\n' });
  });

  it('says which contract no release accepts, and goes on', async () => {
    const args = ['--good', '259.0.0', '--bad', '262.0.0'];
    const ran = await withPacts([guestChat, plain], (pacts) =>
      runHere(bisectRecorded, args, { pactsFolder: pacts }),
    );

    expect(ran.code).to.equal(2);
    expect(ran.err).to.match(/^Cognigy Guest Chat: 259\.0\.0 does not accept the contract either: .+\n$/);
    expect(ran.out).to.match(/No release up to 262\.0\.0 breaks Cognigy\.\n$/);
  });

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
