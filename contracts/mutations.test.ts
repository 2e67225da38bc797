import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../mock-server/index.ts';
import { pactFiles } from './pacts.ts';
import { startRelay } from './replay/relay.ts';
import { verifyPacts } from './replay/verify-pacts.ts';
import { failureOf } from './testing/failures.ts';
import { ANSWERS } from './testing/mutations/answers.ts';
import { EMITTED } from './testing/mutations/emitted.ts';

describe('a defect of the mock', () => {
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock();
  });
  after(() => genesys.close());

  it('is the only reason that the verifications below fail', async () => {
    const only = new Set([...ANSWERS, ...EMITTED].map(({ noticedBy }) => noticedBy));
    let replayed = 0;
    const count = <Seen>(_what: unknown, seen: Seen): Seen => {
      replayed++;
      return seen;
    };
    await using relay = await startRelay(genesys.url, count);

    await verifyPacts({
      files: pactFiles(),
      genesys,
      url: relay.url,
      inspectMessage: count,
      only: [...only],
    });

    expect(replayed).to.equal(only.size);
  });

  for (const { defect, noticedBy, alter } of ANSWERS) {
    it(`is noticed when it ${defect}`, async () => {
      await using relay = await startRelay(genesys.url, (_request, answer) => alter(answer));

      const error = await failureOf(
        verifyPacts({ files: pactFiles(), genesys, url: relay.url, only: [noticedBy] }),
      );

      expect(error.message).to.include('the pacts do not hold').and.to.include(noticedBy);
    });
  }

  for (const { defect, noticedBy, alter } of EMITTED) {
    it(`is noticed when it ${defect}`, async () => {
      const error = await failureOf(
        verifyPacts({
          files: pactFiles(),
          genesys,
          inspectMessage: (_description, emitted) => alter(emitted),
          only: [noticedBy],
        }),
      );

      expect(error.message).to.include('the pacts do not hold').and.to.include(noticedBy);
    });
  }
});
