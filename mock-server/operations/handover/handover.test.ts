import { expect } from 'chai';
import { type GenesysMock, type GenesysMockOptions, startGenesysMock } from '../../index.ts';
import type { PersonaName } from '../../oauth/personas.ts';
import {
  ANN,
  BILLING_QUEUE,
  DEFAULT_ORGANIZATION,
  HANDOVER_CLIENT,
  LIMITED_CLIENT,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
} from '../../org/default-organization.ts';
import type { OrganizationInput } from '../../org/organization.ts';
import { call, expectStatus } from '../../testing/call.ts';

const PATH = '/api/v2/conversations/handover';
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Changes {
  readonly token?: string;
  readonly json?: Record<string, unknown>;
  readonly path?: string;
}

/** A handover that is fine but for what the test is about. */
function handOver(genesys: GenesysMock, { token, json = {}, path = PATH }: Changes = {}) {
  const sessionToken = token ?? genesys.tokens.issue().accessToken;
  const good = {
    sessionToken,
    conversationId: OPEN_CONVERSATION.id,
    queueId: SUPPORT_QUEUE.id,
    context: { intent: 'transfer' },
  };
  return call(genesys, 'POST', path, { json: { ...good, ...json } });
}

type Handover = NonNullable<OrganizationInput['handover']>;
const withHandover = (handover: Handover): GenesysMockOptions => ({
  organization: { ...DEFAULT_ORGANIZATION, handover },
});

describe('POST /api/v2/conversations/handover', () => {
  it('puts the conversation into the queue and says so', async () => {
    await using genesys = await startGenesysMock();

    const answer = await handOver(genesys);

    expectStatus(answer, 202);
    expect(answer.body).to.deep.equal({
      conversationId: OPEN_CONVERSATION.id,
      state: 'queued',
      correlationId: answer.headers.get('inin-correlation-id'),
      queue: { id: SUPPORT_QUEUE.id, name: 'Support', selfUri: `/api/v2/routing/queues/${SUPPORT_QUEUE.id}` },
    });
  });

  it('shows the queue and the context in the conversation afterwards', async () => {
    await using genesys = await startGenesysMock();
    const token = genesys.tokens.issue().accessToken;
    await handOver(genesys, { token, json: { context: { intent: 'transfer', orderNumber: '4711' } } });

    const { body } = await call(genesys, 'GET', `/api/v2/conversations/${OPEN_CONVERSATION.id}`, { token });

    const [customer] = body.participants;
    const acd = body.participants.find((participant: { purpose: string }) => participant.purpose === 'acd');
    expect(customer).to.deep.include({
      purpose: 'customer',
      attributes: { intent: 'transfer', orderNumber: '4711' },
    });
    expect(acd).to.deep.include({ purpose: 'acd', queueId: SUPPORT_QUEUE.id, queueName: 'Support' });
  });

  it('answers the report’s own request with everything that is wrong with it', async () => {
    await using genesys = await startGenesysMock();

    const answer = await call(genesys, 'POST', PATH, {
      json: { sessionToken: 'abc-123', context: { intent: 'transfer' } },
    });

    expectStatus(answer, 400);
    expect(answer.body.code).to.equal('bad.request');
    expect(answer.body.details.map((detail: { fieldName: string }) => detail.fieldName)).to.deep.equal([
      'conversationId',
      'sessionToken',
      'queueId',
    ]);
    expect(answer.body.message).to.match(
      /^conversationId is required .* never issued here.* queueId is missing/,
    );
  });

  it('does not blame a token and a queue that are fine for a conversation that is not named', async () => {
    await using genesys = await startGenesysMock();

    const answer = await handOver(genesys, { json: { conversationId: undefined } });

    expectStatus(answer, 400);
    expect(answer.body.message).to.equal('conversationId is required and was not sent.');
  });

  const badTokens: readonly [PersonaName, number, string, RegExp][] = [
    ['unknown', 400, 'bad.request', /never issued/],
    ['malformed', 400, 'bad.request', /sessionToken/],
    ['expired', 400, 'bad.request', /expired at/],
    ['revoked', 400, 'bad.request', /revoked/],
    ['wrong-org', 400, 'bad.request', /organisation/],
    ['disabled-client', 400, 'bad.request', /client/],
    ['under-scoped', 403, 'not.authorized', /scope conversations or conversation:write/],
  ];
  for (const [persona, status, code, reason] of badTokens) {
    it(`refuses a session token that is ${persona}, with a reason of its own`, async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, { token: genesys.tokens.issue(persona).accessToken });

      expectStatus(answer, status);
      expect(answer.body.code).to.equal(code);
      expect(answer.body.details[0]).to.include({ fieldName: 'sessionToken' });
      expect(answer.body.details[0].reason).to.match(reason);
    });
  }

  it('checks the scopes of client-credentials tokens too, unlike the rest of the API', async () => {
    await using genesys = await startGenesysMock();
    const token = genesys.tokens.issue('valid', {
      clientId: HANDOVER_CLIENT.id,
      scopes: ['routing:readonly'],
    }).accessToken;

    expectStatus(await handOver(genesys, { token }), 403);
  });

  for (const scope of ['conversations', 'conversation:write']) {
    it(`accepts the scope ${scope}`, async () => {
      await using genesys = await startGenesysMock();
      const token = genesys.tokens.issue('valid', { scopes: [scope] }).accessToken;

      expectStatus(await handOver(genesys, { token }), 202);
    });
  }

  it('says the same about a token one second before and at the moment it expires', async () => {
    await using genesys = await startGenesysMock();
    genesys.clock.freeze();
    const token = genesys.tokens.issue('expires-in:PT1H').accessToken;

    await genesys.clock.advance(3_599_999);
    expectStatus(await handOver(genesys, { token }), 202);
    await genesys.clock.advance(1);
    expectStatus(await handOver(genesys, { token }), 400);
  });

  describe('where a user session is required', () => {
    it('refuses a client-credentials token as having no user', async () => {
      await using genesys = await startGenesysMock(withHandover({ requireUserSession: true }));

      const answer = await handOver(genesys, { token: genesys.tokens.issue('no-user').accessToken });

      expectStatus(answer, 400);
      expect(answer.body.code).to.equal('not.a.user');
      expect(answer.body.details[0].reason).to.include('no user context');
    });

    it('accepts a user’s token', async () => {
      await using genesys = await startGenesysMock(withHandover({ requireUserSession: true }));

      expectStatus(
        await handOver(genesys, { token: genesys.tokens.issue('valid', { userId: ANN.id }).accessToken }),
        202,
      );
    });
  });

  describe('the conversation', () => {
    it('must exist', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, { json: { conversationId: NOBODY } });

      expectStatus(answer, 404);
      expect(answer.body.code).to.equal('conversation.error.conversation.not.found');
    });

    it('must be open', async () => {
      await using genesys = await startGenesysMock();
      genesys.conversations.end(OPEN_CONVERSATION.id);

      const answer = await handOver(genesys);

      expectStatus(answer, 400);
      expect(answer.body.message).to.include('ended at');
    });

    it('must be the token’s own where it has an owner', async () => {
      await using genesys = await startGenesysMock();
      const { id } = genesys.conversations.open({ ownerClientId: HANDOVER_CLIENT.id });
      const other = genesys.tokens.issue('valid', {
        clientId: LIMITED_CLIENT.id,
        scopes: ['conversations'],
      }).accessToken;

      expectStatus(await handOver(genesys, { token: other, json: { conversationId: id } }), 403);
      expectStatus(await handOver(genesys, { json: { conversationId: id } }), 202);
    });

    it('must be named by a UUID', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, { json: { conversationId: 'new' } });

      expectStatus(answer, 400);
      expect(answer.body.details[0]).to.include({ fieldName: 'conversationId' });
    });
  });

  describe('the queue', () => {
    it('may stand in the context', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, {
        json: { queueId: undefined, context: { queueId: BILLING_QUEUE.id } },
      });

      expectStatus(answer, 202);
      expect(answer.body.queue.name).to.equal('Billing');
    });

    it('is the one of queueId where the context names another', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, {
        json: { queueId: SUPPORT_QUEUE.id, context: { queueId: BILLING_QUEUE.id } },
      });

      expectStatus(answer, 202);
      expect(answer.body.queue.name).to.equal('Support');
    });

    it('is not looked for in the context where queueId names none that exists', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, {
        json: { queueId: NOBODY, context: { queueId: BILLING_QUEUE.id } },
      });

      expectStatus(answer, 400);
      expect(answer.body.details[0].fieldName).to.equal('queueId');
    });

    it('may be the default of the organisation', async () => {
      await using genesys = await startGenesysMock(withHandover({ defaultQueueId: BILLING_QUEUE.id }));

      const answer = await handOver(genesys, { json: { queueId: undefined } });

      expectStatus(answer, 202);
      expect(answer.body.queue.name).to.equal('Billing');
    });

    it('must be named', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, { json: { queueId: undefined } });

      expectStatus(answer, 400);
      expect(answer.body).to.include({ code: 'bad.request' });
      expect(answer.body.details[0].reason).to.include('queueId is missing').and.include('Support');
    });

    it('must exist', async () => {
      await using genesys = await startGenesysMock();

      const answer = await handOver(genesys, { json: { queueId: NOBODY } });

      expectStatus(answer, 400);
      expect(answer.body.code).to.equal('conversations.error.queue.not.found');
    });

    for (const [what, queueId] of [
      ['missing', undefined],
      ['unknown', NOBODY],
    ] as const) {
      it(`leads nowhere when ${what}, silently, where the organisation wants it so`, async () => {
        const warnings: string[] = [];
        const log = {
          info: () => {},
          warn: (line: string) => void warnings.push(line),
          error: console.error,
        };
        await using genesys = await startGenesysMock({ ...withHandover({ missingTarget: 'silent' }), log });

        const answer = await handOver(genesys, { json: { queueId } });

        expectStatus(answer, 202);
        expect(answer.body).to.include({ state: 'unrouted' }).and.not.have.property('queue');
        expect(warnings.join()).to.include('went nowhere');
      });
    }
  });

  it('checks the token before the conversation, and the conversation before the queue', async () => {
    await using genesys = await startGenesysMock();
    const wrong = { conversationId: NOBODY, queueId: NOBODY };

    expectStatus(await handOver(genesys, { token: 'abc-123', json: wrong }), 400);
    expectStatus(await handOver(genesys, { json: wrong }), 404);
  });

  it('gives the bare 400 of the real service where errors are opaque', async () => {
    await using genesys = await startGenesysMock({ errors: 'opaque' });

    const answer = await handOver(genesys, { token: 'abc-123' });

    expectStatus(answer, 400);
    expect(answer.body).to.deep.equal({
      message: 'The request could not be understood by the server due to malformed syntax.',
      code: 'bad.request',
      status: 400,
      contextId: answer.headers.get('inin-correlation-id'),
      details: [],
      errors: [],
    });
    expect(answer.headers.has('x-mock-reason')).to.equal(false);
  });

  it('is served where the organisation file says, and there only', async () => {
    await using genesys = await startGenesysMock(withHandover({ path: '/gateway/handover' }));

    expectStatus(await handOver(genesys, { path: '/gateway/handover' }), 202);
    const elsewhere = await handOver(genesys);
    expectStatus(elsewhere, 404);
    expect(elsewhere.body.details[0].reason).to.equal(
      'The organisation serves the handover action at /gateway/handover.',
    );
  });
});
