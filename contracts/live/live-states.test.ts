import { expect } from 'chai';
import { pactFiles } from '../pacts.ts';
import { PROVIDER_STATES } from '../provider-states.ts';
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

  it('refuse a condition that nobody has thought of', () => {
    const state = LIVE_STATES['a session token that is {condition}'];

    expect(() => state?.({ condition: 'tired' })).to.throw(
      'nobody knows how a session token comes to be tired',
    );
  });

  it('bring an organisation, prepared once, to where every planned interaction holds', async () => {
    await using standIn = await startStandIn();
    const { genesys, env } = standIn;
    const settings = readSettings(env);
    const { interactions } = planReplay(pactFiles(), { settings, allowWrites: true });
    // Here they share one run of the verifier, and so one token.
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
