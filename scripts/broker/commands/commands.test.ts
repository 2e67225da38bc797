import { expect } from 'chai';
import type { CommandDefinition } from '../../../mock-server/cli/index.ts';
import { run } from '../testing/run.ts';
import { canIDeploy } from './can-i-deploy.ts';
import { publish } from './publish.ts';
import { recordDeployment } from './record-deployment.ts';
import { recordReleaseWith } from './record-release.ts';
import { verify } from './verify.ts';
import { brokerWebhook } from './webhook.ts';

const NO_TREE = { project: '.', pacts: '.' };

const COMMANDS: Readonly<Record<string, CommandDefinition>> = {
  publish,
  verify,
  'record-release': recordReleaseWith(() => Promise.reject(new Error('there is no network'))),
  'can-i-deploy': canIDeploy,
  'record-deployment': recordDeployment,
  'broker:webhook': brokerWebhook,
};

for (const [name, command] of Object.entries(COMMANDS)) {
  describe(`the command ${name}`, () => {
    it('explains itself, its variables and its exit codes', async () => {
      const { code, out } = await run(command, ['--help'], NO_TREE);

      expect(code).to.equal(0);
      expect(out).to.include(`Usage: genesys-mock ${name}`).and.include('PACT_BROKER_BASE_URL');
      expect(out)
        .to.match(/Examples?:\n {2}\S/)
        .and.match(/Exit codes:\n {2}0 {2}\S/);
      expect(out.split('\n').every((line) => line.length <= 120)).to.equal(true);
    });

    it('refuses an option that it does not have, in a line', async () => {
      const { code, out, err } = await run(command, ['--nonsense'], NO_TREE);

      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(err).to.match(/^Unknown option '--nonsense'[^\n]*\n$/);
    });
  });
}

describe('the settings of a broker', () => {
  const wrong: { what: string; env: Record<string, string>; says: string }[] = [
    {
      what: 'a value that is not an address',
      env: { PACT_BROKER_BASE_URL: 'broker.example' },
      says: 'PACT_BROKER_BASE_URL is not an address such as https://broker.example.',
    },
    {
      what: 'a password in the address',
      env: { PACT_BROKER_BASE_URL: 'https://ann:secret-word@broker.example' },
      says: 'put them into PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD',
    },
    {
      what: 'a token beside a user',
      env: {
        PACT_BROKER_BASE_URL: 'https://broker.example',
        PACT_BROKER_TOKEN: 'secret-word',
        PACT_BROKER_USERNAME: 'ann',
      },
      says: 'Set either PACT_BROKER_TOKEN or',
    },
    {
      what: 'a user without a password',
      env: { PACT_BROKER_BASE_URL: 'https://broker.example', PACT_BROKER_USERNAME: 'ann' },
      says: 'one of them is missing',
    },
    {
      what: 'a number of attempts that is not a number',
      env: { PACT_BROKER_BASE_URL: 'https://broker.example', PACT_BROKER_HTTP_RETRIES: 'many' },
      says: 'PACT_BROKER_HTTP_RETRIES is not a whole number',
    },
    {
      what: 'a number of attempts that would never end',
      env: { PACT_BROKER_BASE_URL: 'https://broker.example', PACT_BROKER_HTTP_RETRIES: '1e9' },
      says: 'PACT_BROKER_HTTP_RETRIES is not a whole number from 0 to 10',
    },
  ];
  for (const { what, env, says } of wrong) {
    it(`are refused with ${what}`, async () => {
      const { code, out, err } = await run(canIDeploy, ['--version', '1'], NO_TREE, env);

      expect(code).to.equal(2);
      expect(err).to.include(says);
      expect(out + err).to.not.include('secret-word');
    });
  }
});
