import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../mock-server/index.ts';
import { pactFiles, readPact } from './pacts.ts';
import { PROVIDER_STATES } from './provider-states.ts';
import { complaintsOf, type Referee, startReferee } from './replay/referee.ts';
import { type Inspect, type Relay, startRelay } from './replay/relay.ts';
import { writeVerificationReport } from './replay/verification-report.ts';
import { replayFiles, requireAllHold, verifyPacts } from './replay/verify-pacts.ts';
import { failureOf } from './testing/failures.ts';

describe('the pacts replayed', () => {
  let genesys: GenesysMock;
  before(async () => {
    genesys = await startGenesysMock();
  });
  after(() => genesys.close());

  it('hold against the mock', async () => {
    const files = pactFiles();

    const result = await replayFiles(files, { genesys });

    await writeVerificationReport(files, result.interactions);
    requireAllHold(result);
  });

  it('fail where a state has no handler', async () => {
    const { 'a queue': _, ...states } = PROVIDER_STATES;

    const error = await failureOf(
      verifyPacts({ files: pactFiles(), genesys, states, only: ['a request for a queue'] }),
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
      verifyPacts({ files: pactFiles(), genesys, states, only: ['a request for a queue'] }),
    );

    expect(error.message).to.include('the queue burned down');
  });

  describe('through the referee', () => {
    let behind: Relay;
    let referee: Referee;
    let alter: Inspect = (_request, answer) => answer;
    before(async () => {
      behind = await startRelay(genesys.url, (request, answer) => alter(request, answer));
      referee = await startReferee(
        behind.url,
        calls().flatMap(({ request }) => request?.path ?? []),
      );
    });
    after(async () => {
      await referee[Symbol.asyncDispose]();
      await behind[Symbol.asyncDispose]();
    });

    /** Messages do not go through Prism. */
    const calls = () =>
      pactFiles()
        .flatMap((file) => readPact(file).interactions)
        .filter(({ type }) => type === 'Synchronous/HTTP');

    async function complaints(only: readonly string[]): Promise<string[]> {
      const found: string[] = [];
      // Prism looks for JSON in the answer to HEAD, finds none, and answers 500 instead of 404.
      const throughReferee = (method: string, path: string) =>
        (method === 'HEAD' ? genesys.url : referee.url) + path;
      await using relay = await startRelay(throughReferee, (request, answer) => {
        found.push(...complaintsOf(request, answer));
        return answer;
      });
      await verifyPacts({ files: pactFiles(), genesys, url: relay.url, only });
      return found;
    }

    it('hold, and the referee finds nothing against the specification', async function () {
      // Prism checks every request and answer, which takes longer than the default allows.
      this.timeout(120_000);
      const found = await complaints(calls().map(({ description }) => description));

      expect(found).to.deep.equal([]);
    });

    it('show a fault in a part of an answer that no pact reads', async () => {
      alter = (_request, answer) => ({
        ...answer,
        body: JSON.stringify({ ...JSON.parse(answer.body), selfUri: 7 }),
      });

      const [complaint] = await complaints(['a request for a queue']);

      expect(complaint).to.match(/^GET \/api\/v2\/routing\/queues\/\S+ 200: response\.body\.selfUri/);
    });
  });
});
