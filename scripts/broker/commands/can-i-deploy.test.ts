import { expect } from 'chai';
import { PROVIDER } from '../../../contracts/index.ts';
import type { CommandRun } from '../../../mock-server/cli/testing/index.ts';
import { accessTo, run, TOKEN } from '../testing/run.ts';
import { COGNIGY_PACT, hold } from '../testing/sample-pacts.ts';
import { type Fault, startTestBroker, type TestBroker } from '../testing/test-broker.ts';
import { createWorkTree, type WorkTree } from '../testing/work-tree.ts';
import { canIDeploy } from './can-i-deploy.ts';
import { recordDeployment } from './record-deployment.ts';

const RELEASE = '262.0.0+0123456789ab';

describe('with a published pact', () => {
  let tree: WorkTree;
  let commit: string;
  before(async () => {
    tree = await createWorkTree(COGNIGY_PACT);
    commit = await tree.git('rev-parse', 'HEAD');
  });
  after(() => tree[Symbol.asyncDispose]());

  /** A broker that knows the commit and a deployed release, with a result or without. */
  async function brokerWith(
    success: boolean | undefined,
    fault?: (request: { path: string }, count: number) => Fault | undefined,
  ): Promise<TestBroker> {
    const broker = await startTestBroker({
      authorization: `Bearer ${TOKEN}`,
      ...(fault !== undefined && { fault }),
    });
    hold(broker.store, commit, COGNIGY_PACT);
    broker.store.createVersion(PROVIDER, RELEASE, 'main');
    broker.store.deploy('production', PROVIDER, RELEASE);
    if (success !== undefined) addResult(broker, success);
    return broker;
  }

  function addResult({ store }: TestBroker, success: boolean): void {
    const sha = store.pacts[0]?.sha ?? '';
    store.verifications.push({ sha, provider: PROVIDER, providerVersion: RELEASE, success, body: {} });
  }

  const ask = (broker: TestBroker, ...args: string[]): Promise<CommandRun> =>
    run(canIDeploy, args, tree, { ...accessTo(broker), PACT_BROKER_HTTP_RETRIES: '1' }, { timeoutMs: 3000 });

  describe('genesys-mock can-i-deploy', () => {
    it('says yes where every result is positive', async () => {
      await using broker = await brokerWith(true);

      const { code, out, err } = await ask(broker);

      expect(code, err).to.equal(0);
      expect(out).to.include('Computer says yes').and.include(commit).and.include(RELEASE);
      expect(broker.complaints).to.deep.equal([]);
    });

    it('says no where one is negative', async () => {
      await using broker = await brokerWith(false);

      const { code, err } = await ask(broker, '--to', 'production');

      expect(code).to.equal(1);
      expect(err).to.equal(`No: the broker does not let Cognigy ${commit} to production.\n`);
    });

    it('waits for a result that is still missing', async () => {
      const fault = ({ path }: { path: string }, count: number): undefined => {
        if (path === '/matrix' && count === 1) addResult(broker, true);
        return undefined;
      };
      await using broker = await brokerWith(undefined, fault);

      const { code, err } = await ask(broker, '--retries', '3', '--interval', '0');

      expect(code, err).to.equal(0);
      expect(broker.requests.filter((line) => line === 'GET /matrix')).to.have.length(2);
    });

    it('says no when it stays missing', async () => {
      await using broker = await brokerWith(undefined);

      const { code, out } = await ask(broker, '--retries', '2', '--interval', '0');

      expect(code).to.equal(1);
      expect(out).to.include('is missing');
      expect(broker.requests.filter((line) => line === 'GET /matrix')).to.have.length(3);
    });

    it('cannot tell about an environment or a version that the broker does not know', async () => {
      await using broker = await brokerWith(true);

      const environment = await ask(broker, '--to', 'nowhere', '--retries', '0');
      const version = await ask(broker, '--version', 'f'.repeat(40), '--retries', '0');

      expect([environment.code, version.code]).to.deep.equal([2, 2]);
      expect(environment.out).to.include("Environment with name 'nowhere' does not exist");
      expect(version.out).to.include('No pacts or verifications have been published');
    });

    const failures: { when: string; fault: Fault; says: RegExp }[] = [
      { when: 'is not allowed to ask', fault: { status: 403, echoes: true }, says: /could not tell/ },
      { when: 'gets no answer', fault: 'silence', says: /did not answer within/ },
      { when: 'loses the broker', fault: 'hang-up', says: /could not tell/ },
    ];
    for (const { when, fault, says } of failures) {
      it(`does not take it for a no when it ${when}`, async () => {
        const asFault = ({ path }: { path: string }) => (path === '/matrix' ? fault : undefined);
        await using broker = await brokerWith(true, asFault);

        const { code, out, err } = await ask(broker, '--retries', '0');

        expect(code).to.equal(2);
        expect(err).to.match(says);
        expect(out + err).to.not.include(TOKEN);
      });
    }

    it('asks nothing on a dry run, and needs no broker', async () => {
      const { code, out } = await run(canIDeploy, ['--dry-run'], tree);

      expect(code).to.equal(0);
      expect(out).to.include(`Would ask whether Cognigy ${commit} to production is safe`);
    });

    it('refuses a value that is not a number', async () => {
      const { code, err } = await run(canIDeploy, ['--retries', 'often'], tree);

      expect({ code, err }).to.deep.equal({
        code: 2,
        err: "Option '--retries <times>' argument 'often' is invalid. It is not a whole number.\n",
      });
    });
  });

  describe('genesys-mock record-deployment', () => {
    it('records the commit as deployed', async () => {
      await using broker = await brokerWith(true);

      const { code, err } = await run(recordDeployment, ['--to', 'test'], tree, accessTo(broker));

      expect(code, err).to.equal(0);
      expect(broker.store.deployed('test', 'Cognigy')).to.equal(commit);
    });

    it('says so when the broker does not know the environment', async () => {
      await using broker = await brokerWith(true);

      const { code, err } = await run(recordDeployment, ['--to', 'nowhere'], tree, accessTo(broker));

      expect(code).to.equal(2);
      expect(err).to.match(/did not record Cognigy [0-9a-f]{40} as deployed to nowhere/);
    });
  });
});
