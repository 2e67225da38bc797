import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { pactFiles, type RelayedAnswer, readPact, SETTING_NAMES } from '../../contracts/index.ts';
import { SIGNATURE_SECRET, type StandIn, startStandIn } from '../../contracts/testing/index.ts';
import type { Environment } from '../../mock-server/cli/index.ts';
import { type CommandRun, runHere, runScript, type ScriptRun } from '../../mock-server/cli/testing/index.ts';
import { verifyLive } from './command.ts';

type Printed = Pick<CommandRun, 'out' | 'err'>;

describe('genesys-mock verify-live', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'live-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Leaves nothing of the recorded pact but these interactions. */
  async function onlyWith(...descriptions: string[]): Promise<void> {
    const [recorded = ''] = pactFiles();
    const pact = readPact(recorded);
    const interactions = pact.interactions.filter(({ description }) => descriptions.includes(description));
    expect(interactions).to.have.lengthOf(descriptions.length);
    await writeFile(path.join(folder, 'pact.json'), JSON.stringify({ ...pact, interactions }));
  }

  const run = (args: string[], env: Environment): Promise<CommandRun> =>
    runHere(verifyLive, args, { env, pactsFolder: folder });

  /** As a process of its own, so that nothing that a part of it prints goes unseen. */
  async function runAlone(args: string[], env: Environment): Promise<ScriptRun> {
    const { PATH, HOME } = process.env;
    return runScript('scripts/cli/genesys-mock.js', ['verify-live', ...args], {
      PATH,
      HOME,
      PACTS_DIRECTORY: folder,
      ...env,
    });
  }

  function expectNoSecret({ out, err }: Printed, { secrets }: StandIn): void {
    expect(secrets.size).to.be.greaterThan(8);
    for (const secret of secrets) expect(out + err).to.not.include(secret);
  }

  function livingTokens({ genesys }: StandIn): number {
    return genesys.tokens.list().filter(({ state }) => state === 'live').length;
  }

  it('explains itself, its settings and its exit codes', async () => {
    const { code, out } = await run(['--help'], {});

    expect(code).to.equal(0);
    for (const name of SETTING_NAMES) expect(out).to.include(`  ${name} `);
    expect(out)
      .to.match(/Examples:\n {2}\S/)
      .and.match(/Exit codes:\n {2}0 {2}\S/);
    expect(out.split('\n').every((line) => line.length <= 120)).to.equal(true);
  });

  it('refuses an option that it does not have, in a line', async () => {
    const { code, out, err } = await run(['--nonsense'], {});

    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err).to.match(/^Unknown option '--nonsense'[^\n]*\n$/);
  });

  it('names the settings without which nothing can be replayed', async () => {
    await onlyWith('a request for a queue');

    const ran = await run([], { GENESYS_CLIENT_ID: '06900000-0000-4000-8000-000000000000' });

    expect(ran).to.include({
      code: 2,
      out: '',
      err: 'GENESYS_DOMAIN and GENESYS_CLIENT_SECRET are not set; --help says what they are for.\n',
    });
  });

  it('says so where nothing is left to replay', async () => {
    await onlyWith('a text from an agent');
    await using standIn = await startStandIn();

    const { code, err } = await run([], standIn.env);

    expect(code).to.equal(2);
    expect(err).to.equal('There is nothing to replay; --dry-run says why.\n');
  });

  it('refuses a file that is not a pact, by its name', async () => {
    await writeFile(path.join(folder, 'pact.json'), '{"interactions":[{"description":"x"}]}');

    const { code, err } = await run(['--dry-run'], {});

    expect(code).to.equal(2);
    expect(err).to.match(/^\S+pact\.json is not a pact: [^\n]+\n$/);
  });

  describe('--dry-run', () => {
    it('lists what would be replayed, what is left out and why, and calls nobody', async () => {
      await onlyWith('a request for a queue', 'a handover', 'a text from an agent');
      await using standIn = await startStandIn();

      const ran = await run(['--dry-run'], standIn.env);

      expect(ran).to.include({
        code: 0,
        out: `Would replay 1
  a request for a queue
on ${standIn.env.GENESYS_API_URL?.replace(/\/$/, '')}
Left out 2
  needs --allow-writes:
    a handover
  Genesys Cloud sends it of its own accord:
    a text from an agent
`,
        err: '',
      });
      expect(standIn.asked).to.deep.equal({ login: [], api: [], handover: [] });
      expectNoSecret(ran, standIn);
    });

    it('needs no settings, and says which a replay needs', async () => {
      await onlyWith('a request for token information');

      const { code, out } = await run(['--dry-run'], {});

      expect(code).to.equal(0);
      expect(out).to.include('once GENESYS_DOMAIN, GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET are set');
    });
  });

  it('cannot tell where the client is refused, and says why in a line', async () => {
    await onlyWith('a request for token information');
    await using standIn = await startStandIn();

    const ran = await run([], { ...standIn.env, GENESYS_CLIENT_SECRET: 'not-the-secret' });

    expect(ran.code).to.equal(2);
    expect(ran.err).to.match(/^401 invalid_client: [^\n]+\n$/);
    expect(ran.out + ran.err).to.not.include('not-the-secret');
  });

  it('holds on a stand-in, each host asked for its own, every token ended', async () => {
    await onlyWith(
      'a request for a queue',
      'a request for a session token',
      'a handover',
      'a request to revoke the token',
      'a request for token information',
      'a request for token information with a revoked token',
      'a check of a notification channel that is gone',
      'a request for token information with a token of another organisation',
    );
    await using standIn = await startStandIn();
    const before = livingTokens(standIn);

    const ran = await run(['--allow-writes'], standIn.env);

    expect(ran.out).to.include('7 replayed: 7 hold, 0 fail, 0 without an answer that tells; 1 left out');
    expect({ code: ran.code, err: ran.err }).to.deep.equal({ code: 0, err: '' });
    const { login, api, handover } = standIn.asked;
    expect(new Set(login)).to.deep.equal(new Set(['POST /oauth/token']));
    expect(handover).to.deep.equal(['POST /api/v2/conversations/handover']);
    expect(api).to.include('HEAD /api/v2/notifications/channels/streaming-0-examplexxxxxxxxxxxxxxxxxxxx');
    expect(api.filter((call) => !/^\w+ \/api\/v2\//.test(call) || call.endsWith('/handover'))).to.deep.equal(
      [],
    );
    expect(livingTokens(standIn)).to.equal(before);
    expectNoSecret(ran, standIn);
  });

  it('fails on an organisation with defects, and shows no secret that it answers with', async () => {
    await onlyWith(
      'a request for a conversation',
      'a request for a queue',
      'a request for a session token with a wrong secret',
      'a search for an integration by name',
      'a request for the organisation with an expired token',
      'a request for token information',
    );
    const change = (answer: RelayedAnswer, members: object): RelayedAnswer => ({
      ...answer,
      body: JSON.stringify({ ...JSON.parse(answer.body), ...members }),
    });
    await using standIn: StandIn = await startStandIn({
      // Echoes what it should keep to itself.
      login: (_request, answer) =>
        answer.status === 401 ? change(answer, { error: standIn.env.GENESYS_CLIENT_SECRET }) : answer,
      api: ({ path }, answer) => {
        if (path.includes('/routing/queues/')) {
          const known = [...standIn.secrets].filter((secret) => secret !== SIGNATURE_SECRET);
          return change(answer, { id: known.join(' ') });
        }
        if (path.includes('/integrations/open')) {
          return { ...answer, body: JSON.stringify({ entities: JSON.parse(answer.body).entities[0] }) };
        }
        // What no pact reads, and the specification does not allow.
        if (path.includes('/conversations/')) return change(answer, { address: 7 });
        if (path === '/api/v2/tokens/me') return { ...answer, status: 503 };
        return answer;
      },
    });

    const ran = await runAlone([], standIn.env);

    expect(ran.out).to.match(/^fails {3}a request for a queue\n {10}.*\*\*\*/m);
    expect(ran.out).to.match(/^fails {3}a request for a session token with a wrong secret\n.*'\*\*\*'/m);
    expect(ran.out).to.match(
      /^fails {3}a search for an integration by name\n(?: {10}.*\n)*?.*SecretToken.*\*\*\*/m,
    );
    expect(ran.out).to.match(
      /^fails {3}a request for a conversation\n {10}GET .* 200: response\.body\.address/m,
    );
    expect(ran.out).to.match(/^holds {3}a request for the organisation with an expired token\n/m);
    expect(ran.out).to.match(/^untold {2}a request for token information\n {10}the answer was 503\n/m);
    expect(ran.out).to.include('6 replayed: 1 hold, 4 fail, 1 without an answer that tells; 0 left out');
    expect(ran.code).to.equal(1);
    expectNoSecret(ran, standIn);
  });

  it('cannot tell where an answer says nothing about the contract', async () => {
    await onlyWith('a request for a queue', 'a request for an unknown queue');
    await using standIn = await startStandIn({
      api: ({ path }, answer) => (path.includes('/routing/queues/') ? { ...answer, status: 429 } : answer),
    });

    const { code, out } = await run([], standIn.env);

    expect(out.match(/the answer was 429/g)).to.have.lengthOf(2);
    expect(code).to.equal(2);
  });
});
