import { expect } from 'chai';
import { PROVIDER } from '../../../contracts/index.ts';
import type { CommandRun } from '../../../mock-server/cli/testing/index.ts';
import { accessTo, run, TOKEN } from '../testing/run.ts';
import { COGNIGY_PACT, GUEST_CHAT_PACT, hold, UNFULFILLED_PACT } from '../testing/sample-pacts.ts';
import { startTestBroker, type TestBroker } from '../testing/test-broker.ts';
import { createWorkTree, type WorkTree } from '../testing/work-tree.ts';
import { verify } from './verify.ts';

describe('genesys-mock verify', () => {
  let tree: WorkTree;
  let broker: TestBroker;
  before(async () => {
    tree = await createWorkTree(COGNIGY_PACT);
  });
  after(() => tree[Symbol.asyncDispose]());
  beforeEach(async () => {
    broker = await startTestBroker({ authorization: `Bearer ${TOKEN}` });
  });
  afterEach(async () => {
    await broker[Symbol.asyncDispose]();
    expect(broker.complaints).to.deep.equal([]);
  });

  const verifyFromBroker = (env: Record<string, string> = {}): Promise<CommandRun> =>
    run(verify, ['--from-broker'], tree, { ...accessTo(broker), ...env });
  const PUBLISHING = { PACT_BROKER_PUBLISH_VERIFICATION_RESULTS: 'true' };

  it('replays the pacts of main branches and publishes nothing unless asked to', async () => {
    hold(broker.store, '1', COGNIGY_PACT);

    const { code, out, err } = await verifyFromBroker();

    expect(code, err).to.equal(0);
    expect(out).to.include('No results are published.');
    expect(broker.store.verifications).to.deep.equal([]);
  });

  it('publishes results for the mock when it is asked to', async () => {
    hold(broker.store, '1', COGNIGY_PACT);

    const { code, err } = await verifyFromBroker(PUBLISHING);

    const commit = await tree.git('rev-parse', '--short=12', 'HEAD');
    const [result] = broker.store.verifications;
    expect(code, err).to.equal(0);
    expect(result?.success).to.equal(true);
    expect(result?.providerVersion).to.match(/^\d+\.\d+\.\d+\+[0-9a-f]{12}\.mock\.[0-9a-f]{12}$/);
    expect(result?.providerVersion.endsWith(commit)).to.equal(true);
    const version = broker.store.version(PROVIDER, result?.providerVersion ?? '');
    expect([...(version?.branches ?? [])]).to.deep.equal(['main']);
  });

  it('allows a pact to fail that no version has fulfilled yet', async () => {
    hold(broker.store, '1', COGNIGY_PACT, UNFULFILLED_PACT);

    const { code, out, err } = await verifyFromBroker(PUBLISHING);

    expect(code, err).to.equal(0);
    expect(out).to.include('except 1 of pacts that are pending');
    expect(broker.store.verifications.map(({ success }) => success)).to.have.members([true, false]);
  });

  it('fails when one fails that a version has fulfilled', async () => {
    hold(broker.store, '1', UNFULFILLED_PACT);
    const { sha = '', provider = '' } = broker.store.pacts[0] ?? {};
    broker.store.createVersion(provider, '0', 'main');
    broker.store.verifications.push({ sha, provider, providerVersion: '0', success: true, body: {} });

    const { code, err } = await verifyFromBroker();

    expect(code).to.equal(1);
    expect(err).to.include('expected 200 but was 401');
    expect(err).to.match(/The mock does not do what the pacts of the broker say\.\n$/);
  });

  it('replays work in progress of other branches', async () => {
    hold(broker.store, '1', COGNIGY_PACT);
    hold(broker.store, '2', UNFULFILLED_PACT);
    const branches = broker.store.version(UNFULFILLED_PACT.consumer.name, '2')?.branches;
    branches?.clear();
    branches?.add('feature');

    const { code, out } = await verifyFromBroker();

    expect(code).to.equal(0);
    expect(out).to.match(/3 interactions .* except 1 of pacts that are pending/);
  });

  it('leaves out what Genesys has removed, which the mock cannot verify', async () => {
    hold(broker.store, '1', COGNIGY_PACT, GUEST_CHAT_PACT);

    const { code } = await verifyFromBroker(PUBLISHING);

    expect(code).to.equal(0);
    expect(broker.store.verifications).to.have.length(1);
  });

  it('has nothing to do without pacts', async () => {
    const { code, err } = await verifyFromBroker();

    expect(code).to.equal(2);
    expect(err).to.include('The broker holds no pact that the mock can verify');
  });

  it('needs no broker for the pacts that were recorded here', async () => {
    const { code, out, err } = await run(verify, [], tree, accessTo(broker));

    expect(code, err).to.equal(0);
    expect(out).to.equal('The mock does what 1 pact says.\n');
    expect(broker.requests).to.deep.equal([]);
  });

  it('fails when the mock does not do what was recorded here', async () => {
    await using other = await createWorkTree(UNFULFILLED_PACT);

    const { code, err } = await run(verify, [], other);

    expect(code).to.equal(1);
    expect(err).to.include('expected 200 but was 401');
  });
});
