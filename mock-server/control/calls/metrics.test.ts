import { expect } from 'chai';
import { DEFAULT_ORGANIZATION, type GenesysMock, OPEN_INTEGRATION, startGenesysMock } from '../../index.ts';
import { type Receiver, startReceiver } from '../../outbound/testing/receiver.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { inboundMessage } from '../../testing/open-messaging.ts';
import { SocketListener } from '../../testing/socket-listener.ts';

describe('GET /__mock/metrics', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock({ journalSize: 2 });
  });
  afterEach(() => mock.close());

  /** The samples by their name and labels, as the format writes them. */
  async function read(of: GenesysMock = mock): Promise<Record<string, number>> {
    const { text } = await call(of, 'GET', '/__mock/metrics');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(
      lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
    );
  }

  it('answers in the text format of Prometheus', async () => {
    const answer = await call(mock, 'GET', '/__mock/metrics');

    expectStatus(answer, 200);
    expect(answer.headers.get('content-type')).to.equal('text/plain; version=0.0.4; charset=utf-8');
    expect(answer.text).to.match(/^# HELP genesys_mock_requests_total .+\n# TYPE \w+ counter\n/);
    const memory = await read();
    expect(memory.process_resident_memory_bytes).to.be.above(1e6);
    expect(memory.nodejs_heap_size_used_bytes).to.be.above(1e6);
  });

  it('counts requests by operation and status, and refusals by step and code', async () => {
    await call(mock, 'GET', '/api/v2/tokens/me', { token: 'persona.valid' });
    await call(mock, 'GET', '/api/v2/tokens/me', { token: 'abc' });
    await call(mock, 'POST', '/oauth/token', { form: { grant_type: 'client_credentials' } });
    await call(mock, 'GET', '/oauth/authorize');

    expect(await read()).to.include({
      'genesys_mock_requests_total{operation="getTokensMe",status="200"}': 1,
      'genesys_mock_requests_total{operation="getTokensMe",status="401"}': 1,
      'genesys_mock_requests_total{operation="postOauthToken",status="400"}': 1,
      'genesys_mock_refusals_total{step="authenticate",code="bad.credentials"}': 1,
      'genesys_mock_refusals_total{step="oauth",code="invalid_client"}': 1,
      'genesys_mock_refusals_total{step="oauth",code="login-page"}': 1,
    });
  });

  it('counts on when the journal forgets, the mock is reset, and the organisation is replaced', async () => {
    const ask = () => call(mock, 'GET', '/api/v2/tokens/me');
    for (let count = 0; count < 5; count++) await ask();
    mock.journal.clear();
    mock.reset();
    await ask();
    mock.replaceOrganization({ ...DEFAULT_ORGANIZATION, name: 'Another' });
    await ask();

    expect(await read()).to.include({
      'genesys_mock_requests_total{operation="getTokensMe",status="401"}': 7,
      'genesys_mock_refusals_total{step="authenticate",code="authentication.required"}': 7,
    });
  });

  it('has one label for all paths that are no operation, whatever they hold', async () => {
    for (let count = 0; count < 20; count++) await call(mock, 'GET', `/api/v2/secret-${count}?id=${count}`);

    const samples = await read();

    expect(samples['genesys_mock_requests_total{operation="unknown",status="404"}']).to.equal(20);
    expect(Object.keys(samples).join()).to.not.contain('secret');
  });

  it('counts tokens and conversations by their state', async () => {
    const before = await read();
    mock.tokens.issue();
    mock.tokens.revoke(mock.tokens.issue().id);
    mock.tokens.issue('expired');
    mock.conversations.end(mock.conversations.open().id);

    const after = await read();

    const grown = Object.keys(after).filter((name) => after[name] === (before[name] ?? 0) + 1);
    expect(grown).to.include.members([
      'genesys_mock_tokens{state="live"}',
      'genesys_mock_tokens{state="revoked"}',
      'genesys_mock_tokens{state="expired"}',
      'genesys_mock_conversations{state="ended"}',
    ]);
  });

  it('counts sockets while they are open', async () => {
    const { body } = await call(mock, 'POST', '/api/v2/notifications/channels', {
      token: 'persona.valid',
      json: {},
    });
    const uri = `${mock.url.replace('http', 'ws')}${new URL(body.connectUri).pathname}`;
    const listener = await SocketListener.open(uri);

    expect(await read()).to.include({ genesys_mock_notification_sockets: 1 });

    listener.socket.close();
    while ((await read()).genesys_mock_notification_sockets !== 0) await listener.closed;
  });

  describe('with a webhook receiver', () => {
    let receiver: Receiver;
    let sending: GenesysMock;

    beforeEach(async () => {
      receiver = await startReceiver();
      const integration = { ...OPEN_INTEGRATION, outboundNotificationWebhookUrl: receiver.url };
      sending = await startGenesysMock({
        organization: { ...DEFAULT_ORGANIZATION, integrations: [integration] },
      });
      sending.clock.freeze();
    });
    afterEach(async () => {
      await sending.close();
      await receiver.close();
    });

    it('counts deliveries by kind and state, and their retries', async () => {
      receiver.answers.push(503);
      const path = `/api/v2/conversations/messages/${OPEN_INTEGRATION.id}/inbound/open/message`;
      await call(sending, 'POST', path, { token: 'persona.valid', json: inboundMessage() });
      await sending.deliveries.settled();
      const waiting = await read(sending);
      await sending.clock.advance(5_000);
      const done = await read(sending);

      expect(waiting).to.include({
        'genesys_mock_deliveries_pending{kind="webhook"}': 1,
        'genesys_mock_delivery_attempts_total{kind="webhook",attempt="first"}': 1,
      });
      expect(done).to.include({
        'genesys_mock_deliveries_pending{kind="webhook"}': 0,
        'genesys_mock_deliveries_total{kind="webhook",state="delivered"}': 1,
        'genesys_mock_delivery_attempts_total{kind="webhook",attempt="retry"}': 1,
      });
    });
  });

  it('is shared by no two mocks', async () => {
    await using other = await startGenesysMock();
    await call(mock, 'GET', '/api/v2/nothing');

    expect(await read(other)).to.not.have.property(
      'genesys_mock_requests_total{operation="unknown",status="404"}',
    );
  });

  it('is closed to whom the other calls are closed', async () => {
    await using guarded = await startGenesysMock({ controlToken: 'a-token-for-this-test' });

    expectStatus(await call(guarded, 'GET', '/__mock/metrics'), 403);
    expectStatus(await call(guarded, 'GET', '/__mock/metrics', { token: 'a-token-for-this-test' }), 200);
  });
});
