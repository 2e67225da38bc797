import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { certificate } from '../testing/certificate.ts';
import { accessTo, run, TOKEN } from '../testing/run.ts';
import { COGNIGY_PACT, GUEST_CHAT_PACT } from '../testing/sample-pacts.ts';
import { type Fault, startTestBroker } from '../testing/test-broker.ts';
import { createWorkTree, type WorkTree } from '../testing/work-tree.ts';
import { publish } from './publish.ts';

const BEARER = `Bearer ${TOKEN}`;

describe('genesys-mock publish', () => {
  let tree: WorkTree;
  beforeEach(async () => {
    tree = await createWorkTree(COGNIGY_PACT, GUEST_CHAT_PACT);
  });
  afterEach(() => tree[Symbol.asyncDispose]());

  it('publishes every pact under commit and branch', async () => {
    await using broker = await startTestBroker({ authorization: BEARER });

    const { code, out, err } = await run(publish, [], tree, accessTo(broker));

    const commit = await tree.git('rev-parse', 'HEAD');
    expect(code, err).to.equal(0);
    expect(out).to.match(/Published Cognigy Guest Chat with Genesys Cloud .*\nPublished Cognigy with/);
    expect(broker.store.pacts.map(({ consumer, version }) => [consumer, version])).to.deep.equal([
      ['Cognigy Guest Chat', commit],
      ['Cognigy', commit],
    ]);
    expect([...(broker.store.version('Cognigy', commit)?.branches ?? [])]).to.deep.equal(['main']);
    expect(broker.store.pacts[1]?.content.interactions).to.deep.equal(COGNIGY_PACT.interactions);
    expect(broker.complaints).to.deep.equal([]);
  });

  it('takes branch and build from GitHub Actions, and the commit from git', async () => {
    await using broker = await startTestBroker();
    await tree.git('checkout', '--quiet', '--detach');

    const { code, err } = await run(publish, [], tree, {
      ...accessTo(broker),
      GITHUB_ACTIONS: 'true',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: 'feature/a+b',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/contracts',
      GITHUB_RUN_ID: '42',
    });

    const version = broker.store.version('Cognigy', await tree.git('rev-parse', 'HEAD'));
    expect(code, err).to.equal(0);
    expect([...(version?.branches ?? [])]).to.deep.equal(['feature/a+b']);
    expect(version?.buildUrl).to.equal('https://github.com/acme/contracts/actions/runs/42');
  });

  it('sends user and password where there is no token', async () => {
    const authorization = `Basic ${Buffer.from('ann:pass:word').toString('base64')}`;
    await using broker = await startTestBroker({ authorization });

    const { code, err } = await run(publish, [], tree, {
      PACT_BROKER_BASE_URL: `${broker.url}/`,
      // A workflow passes on a secret that does not exist as an empty variable.
      PACT_BROKER_TOKEN: '',
      PACT_BROKER_USERNAME: 'ann',
      PACT_BROKER_PASSWORD: 'pass:word',
    });

    expect(code, err).to.equal(0);
    expect(broker.store.pacts).to.have.length(2);
  });

  it('changes nothing the second time', async () => {
    await using broker = await startTestBroker();
    await run(publish, [], tree, accessTo(broker));
    const before = structuredClone(broker.store.pacts);

    const { code, err } = await run(publish, [], tree, accessTo(broker));

    expect(code, err).to.equal(0);
    expect(broker.store.pacts).to.deep.equal(before);
  });

  it('reports a pact that has changed since the same commit published it, and what else went through', async () => {
    await using broker = await startTestBroker();
    await run(publish, [], tree, accessTo(broker));
    await tree.record({ ...COGNIGY_PACT, interactions: [] });

    const { code, err } = await run(publish, [], tree, accessTo(broker));

    expect(code).to.equal(1);
    expect(err).to.include('Published: Cognigy Guest Chat with Genesys Cloud.');
    expect(err).to.include('Not confirmed: Cognigy with Genesys Cloud: ');
    expect(err).to.include('Cannot change the content of the pact for Cognigy');
    expect(broker.store.pacts.at(-1)?.content.interactions).to.deep.equal(COGNIGY_PACT.interactions);
  });

  it('tries again while the broker fails', async () => {
    const fault = ({ method }: { method: string }, count: number): Fault | undefined =>
      count < 1 ? { status: method === 'POST' ? 503 : 429 } : undefined;
    await using broker = await startTestBroker({ fault });

    const { code, err, waits } = await run(publish, [], tree, accessTo(broker));

    expect(code, err).to.equal(0);
    expect(waits).to.deep.equal([500]);
    expect(broker.store.pacts).to.have.length(2);
  });

  it('says what is published when the broker goes away halfway', async () => {
    let publications = 0;
    const fault = ({ method }: { method: string }): Fault | undefined => {
      if (method === 'POST') publications += 1;
      return publications > 1 ? 'hang-up' : undefined;
    };
    await using broker = await startTestBroker({ fault });
    const env = { ...accessTo(broker), PACT_BROKER_HTTP_RETRIES: '0' };

    const { code, out, err } = await run(publish, [], tree, env);

    expect(code).to.equal(2);
    expect(out).to.include('Published Cognigy Guest Chat with Genesys Cloud');
    expect(err).to.include('Published: Cognigy Guest Chat with Genesys Cloud.');
    expect(err).to.include('Not confirmed: Cognigy with Genesys Cloud: ');
  });

  const refusals: { when: string; fault: Fault; says: RegExp }[] = [
    {
      when: 'does not know the credentials',
      fault: { status: 401, echoes: true },
      says: /credentials \(401\)/,
    },
    { when: 'does not allow it', fault: { status: 403, echoes: true }, says: /does not allow .* \(403\)/ },
    { when: 'keeps failing', fault: { status: 500, echoes: true }, says: /answers 500/ },
    { when: 'does not answer', fault: 'silence', says: /did not answer within 0\.3 s/ },
    { when: 'hangs up', fault: 'hang-up', says: /cannot be reached/ },
  ];
  for (const { when, fault, says } of refusals) {
    it(`says in a sentence that the broker ${when}`, async () => {
      await using broker = await startTestBroker({ fault: () => fault });

      const timeoutMs = fault === 'silence' ? 300 : 10_000;
      const ran = await run(publish, [], tree, accessTo(broker), { timeoutMs });

      expect(ran.code).to.equal(2);
      expect(ran.err).to.match(says);
      expect(ran.err.trim().split('\n')).to.have.length(1);
      expect(ran.out + ran.err).to.not.include(TOKEN);
      expect(broker.store.pacts).to.deep.equal([]);
    });
  }

  it('says so when the broker stops answering during a publication', async () => {
    const fault = ({ method }: { method: string }): Fault | undefined =>
      method === 'POST' ? 'silence' : undefined;
    await using broker = await startTestBroker({ fault });

    const { code, err } = await run(publish, [], tree, accessTo(broker), { timeoutMs: 2000 });

    expect(code).to.equal(2);
    expect(err).to.match(
      /^Published: none\. Not sent: Cognigy with Genesys Cloud\. Not confirmed: .* did not answer within 2 s\.$/m,
    );
  });

  it('prints no secret even where the Pact command line does', async () => {
    const fault = ({ method }: { method: string }): Fault | undefined =>
      method === 'POST' ? { status: 403, echoes: true } : undefined;
    await using broker = await startTestBroker({ fault });

    const { code, out, err } = await run(publish, [], tree, accessTo(broker));

    expect(code).to.equal(2);
    // The broker has sent the header back, and the command line has printed it.
    expect(err).to.include('Bearer ***');
    expect(out + err).to.not.include(TOKEN);
  });

  it('refuses a certificate that no authority has signed', async () => {
    await using broker = await startTestBroker({ tls: await certificate() });

    const { code, err } = await run(publish, [], tree, accessTo(broker));

    expect(code).to.equal(2);
    expect(err).to.match(/^The certificate of the broker at https:\S+ is refused: .*SELF_SIGNED/);
    expect(broker.requests).to.deep.equal([]);
  });

  it('cannot go on without a broker, and says so in a sentence', async () => {
    const { code, out, err } = await run(publish, [], tree);

    expect({ code, out, err }).to.deep.equal({
      code: 2,
      out: '',
      err: 'No broker is configured: set PACT_BROKER_BASE_URL.\n',
    });
  });

  it('shows on a dry run what would be sent, with no broker', async () => {
    const { code, out } = await run(publish, ['--dry-run'], tree);

    expect(code).to.equal(0);
    expect(out).to.include(`Version ${await tree.git('rev-parse', 'HEAD')}, branch main, build none`);
    expect(out).to.match(/Would publish Cognigy with Genesys Cloud \(\d+ bytes, sha256 [0-9a-f]{12}\)/);
    expect(out).to.include('to no broker: PACT_BROKER_BASE_URL is not set');
  });

  it('sends nothing on a dry run with a broker', async () => {
    await using broker = await startTestBroker();

    const { code, out } = await run(publish, ['--dry-run'], tree, accessTo(broker));

    expect(code).to.equal(0);
    expect(out).to.include(`to ${broker.url}\n`);
    expect(broker.requests).to.deep.equal([]);
  });

  it('refuses a work tree with changes, naming the first', async () => {
    await using broker = await startTestBroker();
    await writeFile(path.join(tree.project, 'new-file.ts'), '');

    const { code, err } = await run(publish, [], tree, accessTo(broker));

    expect(code).to.equal(2);
    expect(err).to.include('?? new-file.ts');
    expect(broker.requests).to.deep.equal([]);
  });

  it('refuses a folder without pacts', async () => {
    await using broker = await startTestBroker();
    const empty = { project: tree.project, pacts: path.join(tree.project, 'nowhere') };

    const { code, err } = await run(publish, [], empty, accessTo(broker));

    expect(code).to.equal(2);
    expect(err).to.match(/^There is no pact in .+nowhere; PACTS_DIRECTORY names a folder that has some\.\n$/);
    expect(broker.requests).to.deep.equal([]);
  });

  it('says that a version is a commit where there is no git work tree', async () => {
    await rm(path.join(tree.project, '.git'), { recursive: true });

    const { code, out, err } = await run(publish, ['--dry-run'], tree);

    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err).to.equal(
      `A version is a commit, and ${tree.project} is in no git work tree: run this in one.\n`,
    );
  });

  it('says that git is missing', async () => {
    const { code, err } = await run(publish, ['--dry-run'], tree, { PATH: tree.pacts });

    expect(code).to.equal(2);
    expect(err).to.equal('A version is a commit, and git is not installed, or not on the PATH.\n');
  });

  it('refuses a file that is not a pact', async () => {
    await writeFile(path.join(tree.pacts, 'notes.json'), '{}');

    const { code, err } = await run(publish, ['--dry-run'], tree);

    expect(code).to.equal(2);
    expect(err).to.match(/notes\.json is not a pact: .+\n$/);
  });

  it('asks for a branch when git is on a detached commit', async () => {
    await tree.git('checkout', '--quiet', '--detach');

    const { code, err } = await run(publish, ['--dry-run'], tree);

    expect(code).to.equal(2);
    expect(err).to.equal('git is not on a branch here: check one out first.\n');
  });
});
