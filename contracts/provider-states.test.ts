import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../mock-server/index.ts';
import { EMISSIONS } from './emissions.ts';
import { pactFiles, readPact } from './pacts.ts';
import { PROVIDER_STATES } from './provider-states.ts';

const NOWHERE = 'http://127.0.0.1:9';

describe('the provider states', () => {
  it('are exactly the sentences that the pacts use', () => {
    const interactions = pactFiles().flatMap((file) => readPact(file).interactions);
    const used = interactions.flatMap(({ providerStates }) => providerStates.map(({ name }) => name));

    expect([...new Set(used)].sort()).to.deep.equal(Object.keys(PROVIDER_STATES).sort());
  });

  it('leave no interaction without a precondition', () => {
    // Verification resets the mock before the first state of an interaction.
    const without = pactFiles()
      .flatMap((file) => readPact(file).interactions)
      .filter(({ providerStates }) => providerStates.length === 0);

    expect(without.map(({ description }) => description)).to.deep.equal([]);
  });

  describe('seeded in a mock', () => {
    let genesys: GenesysMock;
    beforeEach(async () => {
      genesys = await startGenesysMock();
    });
    afterEach(() => genesys.close());

    for (const [sentence, seed] of Object.entries(PROVIDER_STATES)) {
      it(`refuse a parameter that "${sentence}" does not name`, () => {
        expect(() => seed(genesys, { unheardOf: 'x' }, NOWHERE)).to.throw(/unheardOf/);
      });
    }

    it('refuse an id that must be unknown and is not', () => {
      const { id: queueId } = genesys.organization.queues[0] ?? { id: '' };

      expect(() =>
        PROVIDER_STATES['no queue has the id {queueId}']?.(genesys, { queueId }, NOWHERE),
      ).to.throw('must not');
    });
  });
});

describe('the emissions', () => {
  it('are exactly the messages that the pacts expect', () => {
    const interactions = pactFiles().flatMap((file) => readPact(file).interactions);
    const expected = interactions.filter(({ type }) => type === 'Asynchronous/Messages');

    expect(expected.map(({ description }) => description).sort()).to.deep.equal(
      Object.keys(EMISSIONS).sort(),
    );
  });
});
