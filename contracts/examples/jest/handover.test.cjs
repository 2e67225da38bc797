const { startGenesysMock } = require('cognigy-genesys-contracts/client');

const CONVERSATION_ID = 'e1d2c3b4-4444-4aaa-8bbb-000000000001';

/** Stands for code of yours: it only has to take the address of Genesys Cloud from outside. */
async function handOver(genesysUrl, sessionToken, path = '/api/v2/conversations/handover') {
  const answer = await fetch(genesysUrl + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      sessionToken,
      conversationId: CONVERSATION_ID,
      queueId: 'd59d0280-3333-4aaa-8bbb-000000000001',
      context: { intent: 'transfer' },
    }),
  });
  return { status: answer.status, body: await answer.json() };
}

describe('a handover', () => {
  let genesys;

  beforeAll(async () => {
    genesys = await startGenesysMock();
  });

  afterEach(() => genesys.control('POST', '/reset'));

  afterAll(() => genesys.close());

  async function issueToken() {
    const { access_token } = await genesys.control('POST', '/tokens', { persona: 'valid' });
    return access_token;
  }

  it('is taken by an agent', async () => {
    const { status } = await handOver(genesys.url, await issueToken());
    const agent = await genesys.control('POST', `/conversations/${CONVERSATION_ID}/agent/accept`);

    expect(status).toBe(202);
    expect(agent.state).toBe('connected');
  });

  it('is refused an hour later, with the reason', async () => {
    const token = await issueToken();
    await genesys.control('POST', '/clock/advance', { by: 'PT1H' });
    const { status, body } = await handOver(genesys.url, token);

    expect(status).toBe(400);
    expect(body.message).toMatch(/^sessionToken: The token expired at /);
  });

  it('meets a Genesys Cloud that is busy once', async () => {
    await genesys.control('POST', '/faults', {
      match: { operation: 'postConversationsHandover', nth: 1 },
      fault: { kind: 'status', status: 503, retryAfterSeconds: 3 },
    });
    const token = await issueToken();
    const first = await handOver(genesys.url, token);
    const second = await handOver(genesys.url, token);

    expect([first.status, second.status]).toEqual([503, 202]);
  });

  it('goes to an organization that serves it elsewhere', async () => {
    const organization = await genesys.control('GET', '/organization');
    await genesys.control('PUT', '/organization', {
      ...organization,
      handover: { path: '/api/v2/handover' },
    });
    const { status } = await handOver(genesys.url, await issueToken(), '/api/v2/handover');

    expect(status).toBe(202);
  });
});
