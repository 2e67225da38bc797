import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import {
  ANN,
  BEN,
  DEFAULT_ORGANIZATION,
  LOGIN_CLIENT,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
} from '../org/default-organization.ts';
import type { OrganizationInput } from '../org/organization.ts';
import { type CallResult, call, expectStatus } from '../testing/call.ts';

type Limits = NonNullable<OrganizationInput['rateLimits']>;

describe('rate limits', () => {
  let genesys: GenesysMock;

  async function start(rateLimits: Limits = {}): Promise<void> {
    genesys = await startGenesysMock({
      organization: { ...DEFAULT_ORGANIZATION, rateLimits: { enabled: true, ...rateLimits } },
    });
    genesys.clock.freeze(Date.UTC(2026, 0, 15, 9));
  }
  afterEach(() => genesys.close());

  const token = (userId?: string, clientId = userId === undefined ? undefined : LOGIN_CLIENT.id) =>
    genesys.tokens.issue('valid', { userId, clientId }).accessToken;
  const ask = (bearer: string, path = '/api/v2/tokens/me') => call(genesys, 'GET', path, { token: bearer });
  const askTimes = async (times: number, bearer: string, path?: string): Promise<CallResult> => {
    for (let count = 1; count < times; count++) await ask(bearer, path);
    return ask(bearer, path);
  };
  const usageOf = ({ headers }: CallResult) =>
    ['count', 'allowed', 'reset'].map((name) => headers.get(`inin-ratelimit-${name}`));

  it('say nothing unless the organisation switches them on', async () => {
    await start({ enabled: false, perToken: 1 });

    const answer = await askTimes(3, token());

    expectStatus(answer, 200);
    expect(usageOf(answer)).to.deep.equal([null, null, null]);
  });

  it('are told in every answer, a refusal included', async () => {
    await start();
    const bearer = token();

    expect(usageOf(await ask(bearer))).to.deep.equal(['1', '300', '60']);
    await genesys.clock.advance(12_300);
    expect(usageOf(await ask(bearer, '/api/v2/routing/queues/wrong'))).to.deep.equal(['2', '300', '48']);
  });

  it('begin anew when time is taken back', async () => {
    await start({ perToken: 1 });
    const bearer = token();
    await askTimes(2, bearer);

    genesys.clock.set(Date.UTC(1990, 0, 15, 9));

    expect(usageOf(await ask(bearer))).to.deep.equal(['1', '1', '60']);
  });

  it('let 300 calls of a token pass in a minute, and refuse the next', async () => {
    await start();
    const bearer = token();

    expectStatus(await askTimes(300, bearer), 200);
    await genesys.clock.advance(20_000);
    const refused = await ask(bearer);

    expectStatus(refused, 429);
    expect(refused.headers.get('retry-after')).to.equal('40');
    expect(usageOf(refused)).to.deep.equal(['301', '300', '40']);
    expect(refused.body).to.include({
      code: 'too.many.requests',
      message: 'Rate limit exceeded the maximum. Retry the request in [40] seconds',
      status: 429,
    });
    expect(refused.body.details[0].reason).to.equal(
      'This is call 301 of this minute; the limit client.credentials.token.rate.per.minute allows 300; wait 40 seconds.',
    );
  });

  it('begin anew when the minute is over', async () => {
    await start({ perToken: 1 });
    const bearer = token();
    expectStatus(await askTimes(2, bearer), 429);

    await genesys.clock.advance(60_000);

    expectStatus(await ask(bearer), 200);
  });

  it('are counted for each token', async () => {
    await start({ perToken: 1 });

    expectStatus(await ask(token()), 200);
    expectStatus(await ask(token()), 200);
  });

  it('are counted for a user with a client, whatever the token', async () => {
    await start({ perClientAndUser: 1 });

    expectStatus(await ask(token(ANN.id)), 200);
    expectStatus(await ask(token(BEN.id)), 200);
    expectStatus(await ask(token(ANN.id)), 429);
  });

  it('are counted for a user, whatever the client', async () => {
    await start({ perUser: 1 });
    const [other] = DEFAULT_ORGANIZATION.clients;

    expectStatus(await ask(token(ANN.id)), 200);
    expectStatus(await ask(token(ANN.id, other?.id)), 429);
  });

  it('are counted for a client where the organisation says so', async () => {
    await start({ perClient: 1 });

    expectStatus(await ask(token()), 200);
    expectStatus(await ask(token()), 429);
  });

  it('may be lower for an operation', async () => {
    await start({ operations: { getTokensMe: 1 } });
    const bearer = token();

    const refused = await askTimes(2, bearer);
    const other = await ask(bearer, '/api/v2/organizations/me');

    expectStatus(refused, 429);
    expect(usageOf(refused)).to.deep.equal(['2', '1', '60']);
    expectStatus(other, 200);
  });

  it('are counted for the session of a handover', async () => {
    await start({ perToken: 1 });
    const json = {
      sessionToken: token(),
      conversationId: OPEN_CONVERSATION.id,
      queueId: SUPPORT_QUEUE.id,
      context: {},
    };
    const handover = () => call(genesys, 'POST', '/api/v2/conversations/handover', { json });

    expectStatus(await handover(), 202);
    expectStatus(await handover(), 429);
  });

  it('are forgotten by a reset', async () => {
    await start({ perToken: 1, perClient: 1 });
    expectStatus(await askTimes(2, token()), 429);

    genesys.reset();

    expectStatus(await ask(token()), 200);
  });
});
