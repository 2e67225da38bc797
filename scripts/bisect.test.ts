import path from 'node:path';
import { expect } from 'chai';
import { guestChat } from './drift/testing/contracts.ts';
import { withPacts } from './drift/testing/pact-file.ts';
import { runScript, type ScriptRun } from './drift/testing/run-script.ts';

async function bisect(args: string[]): Promise<ScriptRun> {
  return withPacts([guestChat], async (pacts) => {
    const named = args.map((arg) => (arg === 'guest-chat.json' ? path.join(pacts, guestChat.file) : arg));
    return runScript('bisect.ts', named, {
      npm_config_registry: 'http://127.0.0.1:1/',
      npm_config_fetch_retries: '0',
    });
  });
}

describe('npm run bisect', function () {
  this.timeout(20_000);

  for (const [what, args, reason] of [
    ['without a contract', [], '--pact <file> is missing; see --help'],
    ['with a contract that is not there', ['--pact', 'none.json'], 'cannot read the pact none.json'],
    [
      'with an interaction that is not there',
      ['--pact', 'guest-chat.json', '--interaction', 'xyz'],
      'has "xyz" in its description',
    ],
    ['when the registry is down', ['--pact', 'guest-chat.json'], 'cannot list the releases'],
  ] as const) {
    it(`exits with 2 and one plain line ${what}`, async () => {
      const run = await bisect([...args]);

      expect(run.code, run.err + run.out).to.equal(2);
      expect(run.out).to.equal('');
      expect(run.err)
        .to.include(reason)
        .and.match(/^.+\n$/);
    });
  }

  it('explains itself', async () => {
    const run = await bisect(['--help']);

    expect(run.code).to.equal(0);
    expect(run.out).to.include('Examples').and.include('Exit codes');
  });
});
