import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../mock-server/index.ts';
import { pactFiles } from './pacts.ts';
import { PROVIDER_STATES } from './provider-states.ts';
import { complaintsOf, startReferee } from './replay/referee.ts';
import { startRelay } from './replay/relay.ts';
import { verifyPacts } from './replay/verify-pacts.ts';

describe('the pacts replayed', () => {
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock();
  });
  after(() => genesys.close());

  it('hold against the mock', () => verifyPacts({ files: pactFiles(), genesys }));

  it('hold through the referee, which finds nothing against the specification', async function () {
    // Prism needs some seconds to read the specification.
    this.timeout(30_000);
    await using referee = await startReferee(genesys.url);
    const complaints: string[] = [];
    let judged = 0;
    await using relay = await startRelay(referee.url, (request, answer) => {
      judged++;
      complaints.push(...complaintsOf(request, answer));
      return answer;
    });

    await verifyPacts({ files: pactFiles(), genesys, url: relay.url });

    expect(complaints).to.deep.equal([]);
    expect(judged).to.be.greaterThan(0);
  });

  it('fail where a state has no handler', async () => {
    const { 'a queue': _, ...states } = PROVIDER_STATES;

    const error = await failureOf(
      verifyPacts({ files: pactFiles(), genesys, states, only: ['a queue asked for'] }),
    );

    expect(error.message).to.include('no handler for the provider state "a queue"');
  });

  it('fail where a state cannot be seeded', async () => {
    const states = {
      ...PROVIDER_STATES,
      'a queue': () => {
        throw new Error('the queue burned down');
      },
    };

    const error = await failureOf(
      verifyPacts({ files: pactFiles(), genesys, states, only: ['a queue asked for'] }),
    );

    expect(error.message).to.include('the queue burned down');
  });
});

async function failureOf(verification: Promise<void>): Promise<Error> {
  const outcome = await verification.then(
    () => new Error('the verification passed'),
    (error: unknown) => error,
  );
  expect(outcome).to.be.instanceOf(Error);
  return outcome as Error;
}
