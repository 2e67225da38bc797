import { expect } from 'chai';
import { pactFiles } from '../pacts.ts';
import { CONDITIONS, PROVIDER_STATES } from '../provider-states.ts';
import { startStateServer } from '../replay/state-server.ts';
import { runVerifier, THIS_MACHINE_ONLY } from '../replay/verifier.ts';
import { replayOptions } from '../replay/verify-pacts.ts';
import { LIVE_STATES } from './live-states.ts';
import { planReplay } from './plan.ts';
import { seedsFor } from './replay-live.ts';
import { RunTokens } from './run-tokens.ts';
import { readSettings } from './settings.ts';
import { startStandIn } from './testing/stand-in.ts';

describe('the live states', () => {
  it('are the sentences of the provider states', () => {
    expect(Object.keys(LIVE_STATES).sort()).to.deep.equal(Object.keys(PROVIDER_STATES).sort());
  });

  it('know every condition of a session token', () => {
    for (const condition of CONDITIONS) {
      expect(LIVE_STATES['a session token that is {condition}']?.({ condition }), condition).to.be.an(
        'object',
      );
    }
  });

  it('refuse an unknown condition', () => {
    const state = LIVE_STATES['a session token that is {condition}'];

    expect(() => state?.({ condition: 'tired' })).to.throw(
      'no way is known to get a session token that is tired',
    );
  });

  it('bring a prepared organisation into states in which every planned interaction holds', async () => {
    await using standIn = await startStandIn();
    const { genesys, env } = standIn;
    const settings = readSettings(env);
    const { interactions } = planReplay(pactFiles(), { settings, allowWrites: true });
    // The others share one run of the verifier, and so one token.
    const planned = interactions.filter(({ endsToken }) => !endsToken);
    const tokens = new RunTokens({ login: genesys.url, api: genesys.url });
    const seeds = seedsFor({ setting: (name) => settings[name] ?? '', tokens });
    await using stateServer = await startStateServer(seeds, () => {});

    const descriptions = planned.map(({ description }) => description);
    const result = await runVerifier(
      [
        ...pactFiles().flatMap((file) => ['--file', file]),
        ...replayOptions(genesys.url, stateServer, descriptions),
      ],
      THIS_MACHINE_ONLY,
    );

    expect(result.interactions.filter(({ holds }) => !holds)).to.deep.equal([]);
    expect(result.interactions).to.have.lengthOf(planned.length);
    expect(planned.length).to.be.greaterThan(60);
  });
});
