import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { PROVIDER } from '../../../contracts/index.ts';
import type { CommandRun } from '../../../mock-server/cli/testing/index.ts';
import { recordedRelease } from '../../drift/testing/releases/recorded-releases.ts';
import { VendorError } from '../../releases/vendor-error.ts';
import { accessTo, run, TOKEN } from '../testing/run.ts';
import { COGNIGY_PACT, GUEST_CHAT_PACT, hold, UNFULFILLED_PACT } from '../testing/sample-pacts.ts';
import { type Fault, startTestBroker, type TestBroker } from '../testing/test-broker.ts';
import { createWorkTree, type WorkTree } from '../testing/work-tree.ts';
import { providerVersionOf } from '../vendor-release.ts';
import { canIDeploy } from './can-i-deploy.ts';
import { recordReleaseWith } from './record-release.ts';

/** The releases as they were recorded: tests have no registry. */
const recordRelease = recordReleaseWith(async (reference) => {
  if (!reference.startsWith('sdk@')) throw new VendorError(`cannot read ${reference}`);
  return recordedRelease(reference.slice('sdk@'.length));
});

const versionOf = (release: string): string => providerVersionOf(recordedRelease(release));

describe('genesys-mock record-release', () => {
  let tree: WorkTree;
  let broker: TestBroker;
  beforeEach(async () => {
    tree = await createWorkTree();
    broker = await startTestBroker({ authorization: `Bearer ${TOKEN}` });
    hold(broker.store, await tree.git('rev-parse', 'HEAD'), COGNIGY_PACT, GUEST_CHAT_PACT);
  });
  afterEach(async () => {
    await broker[Symbol.asyncDispose]();
    await tree[Symbol.asyncDispose]();
    expect(broker.complaints).to.deep.equal([]);
  });

  const record = (release: string, ...args: string[]): Promise<CommandRun> =>
    run(recordRelease, ['--release', release, ...args], tree, accessTo(broker));
  const mayDeploy = (pacticipant: string): Promise<CommandRun> =>
    run(canIDeploy, ['--pacticipant', pacticipant, '--retries', '0'], tree, accessTo(broker));

  it('makes a provider version of a release, on branch main and deployed to production', async () => {
    const { code, err } = await record('sdk@252.0.0');

    const version = versionOf('252.0.0');
    expect(version).to.match(/^252\.0\.0\+[0-9a-f]{12}$/);
    expect(code, err).to.equal(0);
    expect([...(broker.store.version(PROVIDER, version)?.branches ?? [])]).to.deep.equal(['main']);
    expect(broker.store.deployed('production', PROVIDER)).to.equal(version);
  });

  it('lets every consumer deploy until Guest Chat is removed, and then all others', async () => {
    await record('sdk@252.0.0');
    const before = [await mayDeploy('Cognigy'), await mayDeploy('Cognigy Guest Chat')];
    await record('sdk@259.0.0');
    const after = [await mayDeploy('Cognigy'), await mayDeploy('Cognigy Guest Chat')];

    expect(before.map(({ code }) => code)).to.deep.equal([0, 0]);
    expect(after.map(({ code }) => code)).to.deep.equal([0, 1]);
    expect(after[1]?.out).to.include(versionOf('259.0.0'));
    expect(after[1]?.err).to.match(
      /^No: the broker does not let Cognigy Guest Chat [0-9a-f]{40} to production\.$/m,
    );
  });

  it('publishes the findings as the results of the interactions they are about', async () => {
    const { out } = await record('sdk@259.0.0');

    const [cognigy, guestChat] = broker.store.verifications;
    expect(cognigy).to.include({ success: true, providerVersion: versionOf('259.0.0') });
    expect(cognigy?.body.testResults).to.have.length(2);
    expect(guestChat?.success).to.equal(false);
    const [result] = (guestChat?.body.testResults ?? []) as { mismatches: { identifier: string }[] }[];
    expect(result).to.include({ interactionDescription: 'a chat that is begun', success: false });
    expect(result)
      .to.have.property('interactionId')
      .that.matches(/^[0-9a-f]{40}$/);
    expect(result?.mismatches[0]?.identifier).to.match(/^[0-9a-f]{12}$/);
    expect(out).to.match(
      /Cognigy Guest Chat [0-9a-f]{40}: does not hold, 0 of 1 interactions\n {4}error: operation gone/,
    );
  });

  it('fails what the mock does not do, whatever the document says', async () => {
    hold(broker.store, '1', UNFULFILLED_PACT);

    const { code, out } = await record('sdk@252.0.0');

    const result = broker.store.verifications.at(-1);
    expect(code).to.equal(0);
    expect(result?.success).to.equal(false);
    expect(JSON.stringify(result?.body.testResults)).to.include('"attribute":"mock"');
    expect(out).to.include('Hopeful Bot 1: does not hold, 0 of 1 interactions\n');
    expect(out).to.include('    expected 200 but was 401\n');
  });

  it('leaves a newer release deployed', async () => {
    await record('sdk@259.0.0');

    const { code, out } = await record('sdk@252.0.0');

    expect(code).to.equal(0);
    expect(out).to.include(`${versionOf('259.0.0')} is newer and stays deployed to production.`);
    expect(broker.store.deployed('production', PROVIDER)).to.equal(versionOf('259.0.0'));
  });

  it('takes a provider version of the broker for a release', async () => {
    const { code, err } = await record(versionOf('252.0.0'));

    expect(code, err).to.equal(0);
    expect(broker.store.deployed('production', PROVIDER)).to.equal(versionOf('252.0.0'));
  });

  it('refuses a provider version when the release gives another one today', async () => {
    const { code, err } = await record('252.0.0+000000000000');

    expect(code).to.equal(2);
    expect(err).to.include(`the same release gives ${versionOf('252.0.0')} today`);
    expect(broker.store.verifications).to.deep.equal([]);
  });

  it('judges content that several versions share once', async () => {
    hold(broker.store, 'a-later-version', COGNIGY_PACT, GUEST_CHAT_PACT);

    const { out } = await record('sdk@252.0.0');

    expect(broker.store.pacts).to.have.length(4);
    expect(out).to.include('Published 2 results.');
  });

  it('judges the recorded pacts on a dry run without a broker, outside of git too', async () => {
    await tree.record(COGNIGY_PACT, GUEST_CHAT_PACT);
    await rm(path.join(tree.project, '.git'), { recursive: true });

    const { code, out, err } = await run(recordRelease, ['--release', 'sdk@259.0.0', '--dry-run'], tree);

    expect(code, err).to.equal(0);
    expect(out).to.match(
      /^No broker is configured \(PACT_BROKER_BASE_URL\): these are the recorded pacts\.$/m,
    );
    expect(out).to.match(/^ {2}Cognigy Cognigy-Genesys Cloud\.json: holds, 2 of 2 interactions$/m);
    expect(out).to.match(/^ {2}Cognigy Guest Chat .+\.json: does not hold, 0 of 1 interactions$/m);
    expect(out).to.match(/\nNothing is published: this was a dry run\.\n$/);
  });

  it('takes the newest release on a dry run that names none', async () => {
    const newest = recordReleaseWith(async (reference) => {
      expect(reference).to.equal('sdk');
      return recordedRelease('259.0.0');
    });
    await tree.record(COGNIGY_PACT);

    const { code, out, err } = await run(newest, ['--dry-run'], tree);

    expect(code, err).to.equal(0);
    expect(out).to.include(versionOf('259.0.0'));
  });

  it('needs a broker to record a release', async () => {
    const { code, err } = await run(recordRelease, ['--release', 'sdk@259.0.0'], tree);

    expect(code).to.equal(2);
    expect(err).to.equal('No broker is configured: set PACT_BROKER_BASE_URL.\n');
  });

  it('publishes nothing on a dry run', async () => {
    const { code, out } = await record('sdk@259.0.0', '--dry-run');

    expect(code).to.equal(0);
    expect(out).to.include('Nothing is published');
    expect(broker.store.verifications).to.deep.equal([]);
    expect(broker.store.version(PROVIDER, versionOf('259.0.0'))).to.equal(undefined);
  });

  it('asks for a release, and says when it cannot be read', async () => {
    const none = await run(recordRelease, [], tree, accessTo(broker));
    const unreadable = await record('swagger');

    expect([none.code, unreadable.code]).to.deep.equal([2, 2]);
    expect(none.err).to.include('--release');
    expect(unreadable.err).to.equal('cannot read swagger\n');
  });
});

describe('genesys-mock record-release with a broker that', () => {
  let tree: WorkTree;
  beforeEach(async () => {
    tree = await createWorkTree();
  });
  afterEach(() => tree[Symbol.asyncDispose]());

  async function recordAt(broker: TestBroker): Promise<CommandRun> {
    const env = { ...accessTo(broker), PACT_BROKER_HTTP_RETRIES: '2' };
    hold(broker.store, '1', COGNIGY_PACT, GUEST_CHAT_PACT);
    return run(recordRelease, ['--release', 'sdk@252.0.0'], tree, env, { timeoutMs: 5000 });
  }

  it('goes away halfway: says which pacts lack a result, and records no deployment', async () => {
    let results = 0;
    const fault = ({ path }: { path: string }): Fault | undefined => {
      if (path.endsWith('/verification-results')) results += 1;
      return results > 1 ? 'hang-up' : undefined;
    };
    await using broker = await startTestBroker({ fault });

    const { code, err, waits } = await recordAt(broker);

    expect(code).to.equal(2);
    expect(err).to.match(/^1 of 2 results are published, and 252\.0\.0\+\w+ is not recorded as deployed\./m);
    expect(err).to.match(/Not confirmed: Cognigy Guest Chat 1\. .* cannot be reached/);
    expect(waits).to.deep.equal([500]);
    expect(broker.store.deployed('production', PROVIDER)).to.equal(undefined);
  });

  it('fails once: is asked again', async () => {
    const fault = ({ path }: { path: string }, count: number): Fault | undefined =>
      path.endsWith('/verification-results') && count === 0 ? { status: 502 } : undefined;
    await using broker = await startTestBroker({ fault });

    const { code, err, waits } = await recordAt(broker);

    expect(code, err).to.equal(0);
    expect(waits).to.deep.equal([500, 500]);
    expect(broker.store.verifications).to.have.length(2);
  });

  it('does not allow results: says so without a secret', async () => {
    const fault = ({ path }: { path: string }): Fault | undefined =>
      path.endsWith('/verification-results') ? { status: 403, echoes: true } : undefined;
    await using broker = await startTestBroker({ fault });

    const { code, out, err } = await recordAt(broker);

    expect(code).to.equal(2);
    expect(err)
      .to.match(/^0 of 2 results are published/m)
      .and.match(/does not allow POST .*\(403\)/);
    expect(out + err).to.not.include(TOKEN);
  });

  it('echoes credentials in its errors: is quoted without them', async () => {
    const fault = ({ path }: { path: string }): Fault | undefined =>
      path.endsWith('/verification-results') ? { status: 422, echoes: true } : undefined;
    await using broker = await startTestBroker({ fault });

    const { code, err } = await recordAt(broker);

    expect(code).to.equal(2);
    expect(err).to.include('Bearer ***').and.not.include(TOKEN);
  });

  it('has no production environment: says how to make one', async () => {
    await using broker = await startTestBroker();
    broker.store.environments.splice(1);

    const { code, err } = await recordAt(broker);

    expect(code).to.equal(2);
    expect(err).to.include('create-environment --name production');
  });

  it('holds no pact: says what comes first', async () => {
    await using broker = await startTestBroker();

    const { code, err } = await run(recordRelease, ['--release', 'sdk@252.0.0'], tree, accessTo(broker));

    expect(code).to.equal(2);
    expect(err).to.include('genesys-mock publish comes first');
  });

  it('is not a Pact Broker: says so', async () => {
    await using broker = await startTestBroker();
    const elsewhere = { ...accessTo(broker), PACT_BROKER_BASE_URL: `${broker.url}/elsewhere` };

    const { code, err } = await run(recordRelease, ['--release', 'sdk@252.0.0'], tree, elsewhere);

    expect(code).to.equal(2);
    expect(err).to.match(/answers 404 to GET \/elsewhere/);
  });
});
