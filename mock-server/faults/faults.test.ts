import { request } from 'node:http';
import { expect } from 'chai';
import { VirtualClock } from '../base/clock.ts';
import { quietLogger } from '../base/logger.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import {
  ANN,
  DEFAULT_ORGANIZATION,
  HANDOVER_CLIENT,
  LIMITED_CLIENT,
  LOGIN_CLIENT,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
} from '../org/default-organization.ts';
import { call, expectStatus } from '../testing/call.ts';
import { controlCall } from '../testing/control-call.ts';
import { Faults } from './faults.ts';
import { PROFILE_NAMES } from './profile-names.ts';
import type { FaultInput } from './rule.ts';

const TOKEN_FORM = {
  grant_type: 'client_credentials',
  client_id: HANDOVER_CLIENT.id,
  client_secret: HANDOVER_CLIENT.secret,
};

describe('faults', () => {
  let genesys: GenesysMock;
  beforeEach(async () => {
    genesys = await startGenesysMock();
  });
  afterEach(() => genesys.close());

  const me = (token = 'persona.valid') => call(genesys, 'GET', '/api/v2/tokens/me', { token });
  const statuses = async (times: number, ask = me) => {
    const seen: number[] = [];
    for (let count = 0; count < times; count++) seen.push((await ask()).status);
    return seen;
  };
  const handover = (sessionToken: string) =>
    call(genesys, 'POST', '/api/v2/conversations/handover', {
      json: { sessionToken, conversationId: OPEN_CONVERSATION.id, queueId: SUPPORT_QUEUE.id, context: {} },
    });
  const participants = () => genesys.conversations.find(OPEN_CONVERSATION.id)?.participants.length ?? 0;
  const askForToken = () => call(genesys, 'POST', '/oauth/token', { form: TOKEN_FORM });
  /** Lets time pass until an answer is there. */
  async function whilePassing<Result>(answer: Promise<Result>): Promise<Result> {
    let isThere = false;
    const settled = answer.finally(() => {
      isThere = true;
    });
    while (!isThere) {
      await genesys.clock.advance(100);
      await new Promise(setImmediate);
    }
    return settled;
  }

  describe('affect', () => {
    it('calls of the operation that is named, and no other', async () => {
      genesys.faults.add({ match: { operation: 'getTokensMe' }, fault: { kind: 'status', status: 503 } });

      expectStatus(await me(), 503);
      expectStatus(await call(genesys, 'GET', '/api/v2/organizations/me', { token: 'persona.valid' }), 200);
    });

    it('calls of the client that is named, and no other', async () => {
      genesys.faults.add({ match: { client: LOGIN_CLIENT.id }, fault: { kind: 'status', status: 503 } });
      const other = genesys.tokens.issue('valid', { clientId: LOGIN_CLIENT.id, userId: ANN.id });

      expectStatus(await me(), 200);
      expectStatus(await me(other.accessToken), 503);
    });

    it('handovers of the client whose session it is', async () => {
      genesys.faults.add({ match: { client: HANDOVER_CLIENT.id }, fault: { kind: 'status', status: 503 } });

      expectStatus(await handover('persona.valid'), 503);
    });

    it('token requests of a client', async () => {
      genesys.faults.add({ match: { client: HANDOVER_CLIENT.id }, fault: { kind: 'status', status: 503 } });
      const form = { ...TOKEN_FORM, client_id: LIMITED_CLIENT.id, client_secret: LIMITED_CLIENT.secret };

      expectStatus(await askForToken(), 503);
      expectStatus(await call(genesys, 'POST', '/oauth/token', { form }), 200);
    });

    it('the n-th call only', async () => {
      genesys.faults.add({ match: { nth: 3 }, fault: { kind: 'status', status: 500 } });

      expect(await statuses(5)).to.deep.equal([200, 200, 500, 200, 200]);
    });

    it('so many times only', async () => {
      genesys.faults.add({ times: 2, fault: { kind: 'status', status: 500 } });

      expect(await statuses(4)).to.deep.equal([500, 500, 200, 200]);
    });

    it('with a probability, the same calls in every run', async () => {
      const rule = { match: { probability: 0.5 }, fault: { kind: 'status', status: 500 } } as const;
      genesys.faults.add(rule);
      const first = await statuses(20);
      genesys.reset();
      genesys.faults.add(rule);

      const second = await statuses(20);

      expect(second).to.deep.equal(first);
      expect(new Set(first)).to.deep.equal(new Set([200, 500]));
    });

    it('other calls with another seed', async () => {
      const answered = async (seed: string) => {
        genesys.reset();
        genesys.faults.add({ match: { probability: 0.5, seed }, fault: { kind: 'status', status: 500 } });
        return statuses(20);
      };

      expect(await answered('one')).to.not.deep.equal(await answered('two'));
    });

    it('no call without a good token, which is refused before', async () => {
      genesys.faults.add({ fault: { kind: 'status', status: 503 } });

      expectStatus(await me('abc-123'), 401);
    });

    it('visibly in the journal', async () => {
      genesys.faults.add({ name: 'bad day', fault: { kind: 'status', status: 503 } });
      await me();

      const [entry] = genesys.journal.entries();

      expect(entry?.faults).to.deep.equal(['fault-1']);
      expect(entry?.refusal).to.deep.include({
        step: 'fault',
        reason: 'Answered 503, by fault rule bad day.',
        origin: { confidence: 'ours', source: 'a fault that was asked for' },
      });
    });
  });

  describe('of kind status', () => {
    for (const [status, code] of [
      [404, 'not.found'],
      [409, 'general.conflict'],
      [429, 'too.many.requests'],
      [500, 'internal.server.error'],
      [503, 'service.unavailable'],
    ] as const) {
      it(`answer ${status} with the vendor's body`, async () => {
        genesys.faults.add({
          match: { operation: 'getOrganizationsMe' },
          fault: { kind: 'status', status, retryAfterSeconds: 7 },
        });

        const answer = await call(genesys, 'GET', '/api/v2/organizations/me', { token: 'persona.valid' });

        expectStatus(answer, status);
        expect(answer.body).to.include({ code, status });
        expect(answer.body.message).to.be.a('string').that.does.not.contain('%s');
        expect(answer.headers.get('retry-after')).to.equal('7');
      });
    }

    it('answer with the code that the operation declares', async () => {
      genesys.faults.add({ fault: { kind: 'status', status: 404 } });

      const { body } = await call(genesys, 'GET', `/api/v2/routing/queues/${SUPPORT_QUEUE.id}`, {
        token: 'persona.valid',
      });

      expect(body.code).to.equal('resource.not.found');
    });

    it('say that it is the mock where the vendor has no body', async () => {
      genesys.faults.add({ fault: { kind: 'status', status: 502 } });

      const answer = await me();

      expectStatus(answer, 502);
      expect(answer.headers.get('x-mock-error')).to.equal('mock.fault');
    });

    it('answer token requests as the login host does', async () => {
      genesys.faults.add({ match: { operation: 'postOauthToken' }, fault: { kind: 'status', status: 401 } });

      const answer = await askForToken();

      expectStatus(answer, 401);
      expect(answer.body).to.have.all.keys('error', 'description', 'error_description');
    });

    it('leave everything undone', async () => {
      genesys.faults.add({ fault: { kind: 'status', status: 503 } });

      const before = participants();
      expectStatus(await handover('persona.valid'), 503);

      expect(participants()).to.equal(before);
    });
  });

  describe('of kind delay', () => {
    for (const [what, milliseconds, least, most] of [
      ['a fixed time', 3000, 3000, 3000],
      ['a time of a range', { from: 1000, to: 2000 }, 1000, 2000],
    ] as const) {
      it(`hold a call for ${what} of the mock's clock`, async () => {
        genesys.clock.freeze();
        const moments: number[] = [];
        const { schedule } = genesys.clock;
        genesys.clock.schedule = (delayMs, task) => {
          moments.push(delayMs);
          return schedule.call(genesys.clock, delayMs, task);
        };
        genesys.faults.add({ fault: { kind: 'delay', milliseconds } });

        const answer = await whilePassing(me());

        expectStatus(answer, 200);
        expect(moments).to.have.length(1);
        expect(moments[0]).to.be.within(least, most);
      });
    }

    it('end a call when the organisation is replaced', async () => {
      genesys.clock.freeze();
      for (let rules = 0; rules < 2; rules++)
        genesys.faults.add({ fault: { kind: 'delay', milliseconds: 60_000 } });
      const answer = me();
      while (genesys.faults.list()[0]?.hits === 0) await new Promise(setImmediate);

      genesys.reset();

      expectStatus(await answer, 409);
    });
  });

  it('hold no more than ten thousand calls at a time, since clients may leave while they are held', async () => {
    const clock = new VirtualClock(() => {});
    clock.freeze();
    const faults = new Faults(clock, 'seed');
    const ended: number[] = [];
    for (let call = 0; call <= 10_000; call++) void faults.wait(60_000).then(() => ended.push(call));

    await Promise.resolve();

    expect(ended).to.deep.equal([0]);
  });

  describe('of kind stale-token', () => {
    it('end a token before its time', async () => {
      const { accessToken } = genesys.tokens.issue();
      genesys.faults.add({ match: { nth: 2 }, fault: { kind: 'stale-token' } });

      const answers = [await me(accessToken), await me(accessToken), await me(accessToken)];

      expect(answers.map(({ status }) => status)).to.deep.equal([200, 401, 401]);
      expect(answers.map(({ body }) => body.code)).to.deep.equal([
        undefined,
        'credentials.expired',
        'credentials.expired',
      ]);
    });

    it('end the session of a handover', async () => {
      const { accessToken } = genesys.tokens.issue();
      genesys.faults.add({ fault: { kind: 'stale-token' } });

      const answer = await handover(accessToken);

      expectStatus(answer, 400);
      expect(answer.body.message).to.match(/^sessionToken: The token expired/);
    });
  });

  describe('on the way of the answer', () => {
    it('reset the connection after the work was done', async () => {
      genesys.faults.add({ fault: { kind: 'connection-reset' } });
      const before = participants();

      const error: unknown = await handover('persona.valid').catch((thrown: unknown) => thrown);

      expect(error).to.be.instanceOf(TypeError).with.nested.property('cause.code', 'ECONNRESET');
      expect(participants()).to.be.above(before);
      expect(genesys.journal.entries()[0]).to.deep.include({ status: 202, faults: ['fault-1'] });
    });

    it('send half of the body', async () => {
      const whole = await me();
      genesys.faults.add({ fault: { kind: 'half-body' } });

      const { received, promised } = await readAll(`${genesys.url}/api/v2/tokens/me`);

      expect(promised).to.equal(Buffer.byteLength(whole.text));
      expect(received).to.equal(Math.floor(promised / 2));
    });

    it('send the body slowly', async () => {
      const whole = await me();
      genesys.clock.freeze();
      genesys.faults.add({ fault: { kind: 'slow-body', bytesPerSecond: 50 } });
      const start = genesys.clock.now();

      const slow = await whilePassing(me());

      expect(slow.text).to.equal(whole.text);
      expect(genesys.clock.now() - start).to.be.at.least((whole.text.length / 50) * 1000);
    });

    it('name another type', async () => {
      genesys.faults.add({ fault: { kind: 'content-type' } });

      const answer = await me();

      expectStatus(answer, 200);
      expect(answer.headers.get('content-type')).to.equal('text/html');
      expect(JSON.parse(answer.text)).to.be.an('object');
    });
  });

  describe('of a profile', () => {
    it('are put in force together and can be removed one by one', async () => {
      const added = genesys.faults.add({ profile: 'maintenance' });

      expect(added.map(({ id, profile, fault }) => [id, profile, fault.kind])).to.deep.equal([
        ['fault-1', 'maintenance', 'status'],
        ['fault-2', 'maintenance', 'socket-drop'],
      ]);
      expectStatus(await askForToken(), 503);
      expect(genesys.faults.remove('fault-1')).to.equal(true);
      expectStatus(await askForToken(), 200);
      expect(genesys.faults.list().map(({ id }) => id)).to.deep.equal(['fault-2']);
    });

    for (const profile of PROFILE_NAMES) {
      it(`${profile} let calls come to an end`, async () => {
        genesys.clock.freeze();
        genesys.faults.add({ profile });

        const outcome = await whilePassing(
          me().then(
            ({ status }) => status,
            () => 'broken',
          ),
        );

        expect(outcome).to.be.oneOf([200, 401, 500, 503, 'broken']);
      });
    }
  });

  it('of the organisation file are in force from the start, and again after a reset', async () => {
    await using mock = await startGenesysMock({
      organization: {
        ...DEFAULT_ORGANIZATION,
        faults: [{ times: 1, fault: { kind: 'status', status: 503 } }],
      },
    });
    const once = async () =>
      (await call(mock, 'GET', '/api/v2/tokens/me', { token: 'persona.valid' })).status;
    mock.faults.add({ profile: 'slow' });

    expect(mock.faults.list()).to.have.length(3);
    mock.reset();

    expect(mock.faults.list()).to.have.length(1);
    expect([await once(), await once()]).to.deep.equal([503, 200]);
  });

  it('of the organisation file do not keep a good request from being found', async () => {
    await using mock = await startGenesysMock({
      organization: {
        ...DEFAULT_ORGANIZATION,
        faults: [{ match: { operation: 'getTokensMe' }, fault: { kind: 'delay', milliseconds: 60_000 } }],
      },
    });
    mock.faults.clear();
    await call(mock, 'GET', '/api/v2/tokens/me', { token: 'abc-123' });

    const { body } = await controlCall(mock, 'GET', '/requests/1/nearest');

    expect(body.status).to.equal(200);
  });

  it('of the organisation file are warned of where no operation has their name', async () => {
    const warnings: string[] = [];
    await using mock = await startGenesysMock({
      organization: {
        ...DEFAULT_ORGANIZATION,
        faults: [{ match: { operation: 'getTokenMe' }, fault: { kind: 'status', status: 503 } }],
      },
      log: { ...quietLogger, warn: (line) => void warnings.push(line) },
    });

    expect(mock.faults.list()).to.have.length(1);
    expect(warnings).to.deep.equal(['a fault rule is for getTokenMe, which no operation is called']);
  });

  describe('by the control API', () => {
    const rule: FaultInput = { match: { operation: 'getTokensMe' }, fault: { kind: 'status', status: 503 } };
    const add = (json: unknown) => controlCall(genesys, 'POST', '/faults', { json });

    it('are added, counted, listed and removed', async () => {
      const { status, body } = await add(rule);
      await me();
      const listed = await controlCall(genesys, 'GET', '/faults');
      const removed = await controlCall(genesys, 'DELETE', '/faults/fault-1');

      expect(status).to.equal(201);
      expect(body.faults).to.deep.equal([
        {
          id: 'fault-1',
          name: null,
          profile: null,
          match: { operation: 'getTokensMe' },
          times: null,
          fault: { kind: 'status', status: 503 },
          calls: 0,
          hits: 0,
        },
      ]);
      expect(listed.body.faults[0]).to.include({ calls: 1, hits: 1 });
      expectStatus(removed, 204);
      expectStatus(await me(), 200);
    });

    it('are removed all at once', async () => {
      await add({ profile: 'flaky' });

      expectStatus(await controlCall(genesys, 'DELETE', '/faults'), 204);

      expect((await controlCall(genesys, 'GET', '/faults')).body.faults).to.deep.equal([]);
    });

    it('cannot be removed where there is none', async () => {
      expectStatus(await controlCall(genesys, 'DELETE', '/faults/fault-9'), 404);
    });

    for (const [what, input] of [
      ['an unknown kind', { fault: { kind: 'earthquake' } }],
      ['a status that is no refusal', { fault: { kind: 'status', status: 200 } }],
      ['an operation that there is not', { ...rule, match: { operation: 'getTokenMe' } }],
      ['an operation where the mock speaks on its own', { ...rule, fault: { kind: 'webhook-lost' } }],
      ['a long name', { ...rule, name: 'n'.repeat(1001) }],
      ['a long seed', { ...rule, match: { seed: 's'.repeat(1001) } }],
      ['an unknown profile', { profile: 'doomsday' }],
      ['nothing', {}],
    ] as const) {
      it(`refuse ${what}`, async () => {
        const answer = await add(input);

        expectStatus(answer, 400);
        expect(answer.headers.get('x-mock-error')).to.equal('mock.control.invalid');
        expect(genesys.faults.list()).to.deep.equal([]);
      });
    }
  });
});

/** How many bytes of a body came, and how many were promised. */
function readAll(url: string): Promise<{ received: number; promised: number }> {
  return new Promise((resolve) => {
    const headers = { authorization: 'Bearer persona.valid' };
    request(url, { headers, agent: false }, (response) => {
      let received = 0;
      response.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      response.on('error', () => {});
      response.on('close', () => resolve({ received, promised: Number(response.headers['content-length']) }));
    }).end();
  });
}
