import { expect } from 'chai';
import { loadTrust, start } from '../../mock-server/cli/index.ts';
import { drift } from '../drift/commands/drift.ts';
import { keptByNpm } from './kept-by-npm.ts';

/** What npm 11 sets for `npm start` and for `npm run drift`. */
const START = {
  npm_lifecycle_event: 'start',
  npm_lifecycle_script: 'node scripts/cli/genesys-mock.js start',
};
const DRIFT = {
  npm_lifecycle_event: 'drift',
  npm_lifecycle_script: 'node scripts/cli/genesys-mock.js drift',
};

const trust = await loadTrust();

describe('options that npm has kept for itself', () => {
  for (const [typed, command, env, said] of [
    [
      'npm start --port 4311',
      start,
      { ...START, npm_config_port: 'true' },
      'npm has kept --port for itself; put -- before the options: npm start -- --port <port>',
    ],
    [
      'npm start --no-cockpit --webhook-store=a',
      start,
      { ...START, npm_config_cockpit: '', npm_config_webhook_store: 'a' },
      'npm has kept --webhook-store and --no-cockpit for itself; put -- before the options: npm start -- --webhook-store <file> --no-cockpit',
    ],
    [
      'npm run drift --from swagger',
      drift,
      { ...DRIFT, npm_config_from: 'true' },
      'npm has kept --from for itself; put -- before the options: npm run drift -- --from <document>',
    ],
    [
      'npm run genesys-mock trust --remove',
      trust,
      {
        npm_lifecycle_event: 'genesys-mock',
        npm_lifecycle_script: 'node scripts/cli/genesys-mock.js',
        npm_config_remove: 'true',
      },
      'npm has kept --remove for itself; put -- before the options: npm run genesys-mock -- trust --remove',
    ],
  ] as const) {
    it(`are named, with what to type: ${typed}`, () => {
      expect(keptByNpm(command, env)).to.equal(said);
    });
  }

  it('are none where a script of the user runs the command', () => {
    const env = { npm_lifecycle_event: 'e2e', npm_lifecycle_script: 'sh e2e.sh', npm_config_port: 'true' };

    expect(keptByNpm(start, env)).to.equal(undefined);
  });

  it('are none where there are none', () => {
    expect(keptByNpm(start, { ...START, npm_config_loglevel: 'silent' })).to.equal(undefined);
  });
});
