import assert from 'node:assert/strict';
import {
  DEFAULT_ORGANIZATION,
  OPEN_CONVERSATION,
  SUPPORT_QUEUE,
  startGenesysMock,
} from 'cognigy-genesys-contracts';

/** Stands for code of yours: it only has to take the address of Genesys Cloud from outside. */
async function handOver(genesysUrl, sessionToken, path = '/api/v2/conversations/handover') {
  const answer = await fetch(genesysUrl + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      sessionToken,
      conversationId: OPEN_CONVERSATION.id,
      queueId: SUPPORT_QUEUE.id,
      context: { intent: 'transfer' },
    }),
  });
  return { status: answer.status, body: await answer.json() };
}

describe('a handover', () => {
  let genesys;

  before(async () => {
    genesys = await startGenesysMock();
  });

  afterEach(() => genesys.reset());

  after(() => genesys.close());

  it('is taken by an agent', async () => {
    const { accessToken } = genesys.tokens.issue();
    const { status } = await handOver(genesys.url, accessToken);
    const agent = genesys.agents.accept(OPEN_CONVERSATION.id);

    assert.equal(status, 202);
    assert.equal(agent.state, 'connected');
  });

  it('is refused an hour later, with the reason', async () => {
    const { accessToken } = genesys.tokens.issue();
    await genesys.clock.advance(3_600_000);
    const { status, body } = await handOver(genesys.url, accessToken);

    assert.equal(status, 400);
    assert.match(body.message, /^sessionToken: The token expired at /);
  });

  it('meets a Genesys Cloud that is busy once', async () => {
    genesys.faults.add({
      match: { operation: 'postConversationsHandover', nth: 1 },
      fault: { kind: 'status', status: 503, retryAfterSeconds: 3 },
    });
    const { accessToken } = genesys.tokens.issue();
    const first = await handOver(genesys.url, accessToken);
    const second = await handOver(genesys.url, accessToken);

    assert.deepEqual([first.status, second.status], [503, 202]);
  });

  it('goes to an organization that serves it elsewhere', async () => {
    genesys.replaceOrganization({ ...DEFAULT_ORGANIZATION, handover: { path: '/api/v2/handover' } });
    const { accessToken } = genesys.tokens.issue();
    const { status } = await handOver(genesys.url, accessToken, '/api/v2/handover');

    assert.equal(status, 202);
  });
});
