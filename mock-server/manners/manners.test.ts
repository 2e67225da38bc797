import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { DEFAULT_ORGANIZATION, HANDOVER_CLIENT, OPEN_CONVERSATION } from '../org/default-organization.ts';
import { INTEGRATION_ID, integrationTo } from '../outbound/testing/integration.ts';
import { type Receiver, startReceiver } from '../outbound/testing/receiver.ts';
import { call, expectStatus } from '../testing/call.ts';
import { controlCall } from '../testing/control-call.ts';
import { SocketListener } from '../testing/socket-listener.ts';

const { id: client_id, secret: client_secret } = HANDOVER_CLIENT;

describe('the manners of a client', () => {
  let receiver: Receiver;
  let genesys: GenesysMock;
  beforeEach(async () => {
    receiver = await startReceiver();
    genesys = await startGenesysMock({
      organization: { ...DEFAULT_ORGANIZATION, integrations: [integrationTo(receiver.url)] },
    });
    genesys.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
  });
  afterEach(async () => {
    await genesys.close();
    await receiver.close();
  });

  const me = (token: string) => call(genesys, 'GET', '/api/v2/tokens/me', { token });
  const askForToken = async (): Promise<string> => {
    const form = { grant_type: 'client_credentials', client_id, client_secret };
    return (await call(genesys, 'POST', '/oauth/token', { form })).body.access_token;
  };
  const rules = () =>
    genesys.journal.entries().map(({ manners }) => manners.map(({ rule }) => rule).join() || 'good');

  it('are good when it does what it should', async () => {
    const token = await askForToken();
    for (let count = 0; count < 10; count++) expectStatus(await me(token), 200);

    genesys.journal.expectGoodManners();
    expect(new Set(rules())).to.deep.equal(new Set(['good']));
  });

  describe('are bad when it calls before Retry-After is over', () => {
    it('with the token that is limited', async () => {
      const token = genesys.tokens.issue('rate-limited').accessToken;
      await me(token);
      await genesys.clock.advance(1_000);
      await me(token);
      await genesys.clock.advance(3_000);
      await me(token);

      expect(rules()).to.deep.equal(['good', 'early-retry', 'good']);
      expect(() => genesys.journal.expectGoodManners()).to.throw(
        'The client has bad manners:\n- request 2: early-retry. It came 2 s before the 3 s were over that Retry-After had asked to wait.',
      );
    });

    it('but not where time was taken back meanwhile', async () => {
      const token = genesys.tokens.issue('rate-limited').accessToken;
      await me(token);
      genesys.clock.set(genesys.clock.now() - 3_600_000);
      await me(token);

      expect(rules()).to.deep.equal(['good', 'good']);
    });

    it('but not with another token', async () => {
      await me(genesys.tokens.issue('rate-limited').accessToken);
      await me(genesys.tokens.issue().accessToken);

      expect(rules()).to.deep.equal(['good', 'good']);
    });

    it('with any token where the service is down', async () => {
      genesys.faults.add({ times: 1, fault: { kind: 'status', status: 503, retryAfterSeconds: 30 } });
      await me(genesys.tokens.issue().accessToken);
      await me(genesys.tokens.issue().accessToken);

      expect(rules()).to.deep.equal(['good', 'early-retry']);
    });

    it('but not for calls that were under way when it was told', async () => {
      genesys.faults.add({ match: { nth: 1 }, fault: { kind: 'delay', milliseconds: 500 } });
      const token = genesys.tokens.issue().accessToken;
      const slow = me(token);
      while (genesys.faults.list()[0]?.hits === 0) await new Promise(setImmediate);
      genesys.faults.add({
        match: { nth: 1 },
        fault: { kind: 'status', status: 503, retryAfterSeconds: 30 },
      });
      await me(token);
      await genesys.clock.advance(500);
      await slow;

      expect(rules()).to.deep.equal(['good', 'good']);
    });
  });

  it('are bad when it gets a token for every call', async () => {
    for (let count = 0; count < 5; count++) await me(await askForToken());

    expect(rules().filter((_, index) => index % 2 === 0)).to.deep.equal([
      'good',
      'good',
      'good',
      'token-for-every-call',
      'token-for-every-call',
    ]);
  });

  it('are good when it replaces tokens that ran out', async () => {
    for (let count = 0; count < 5; count++) {
      await me(await askForToken());
      await genesys.clock.advance(3_600_000);
    }

    genesys.journal.expectGoodManners();
  });

  it('are bad when many refresh at once', async () => {
    await Promise.all(Array.from({ length: 5 }, askForToken));

    expect(rules()).to.deep.equal(['good', 'good', 'good', 'good', 'refresh-storm']);
  });

  it('are good when the refreshes are far between', async () => {
    for (let count = 0; count < 6; count++) {
      await askForToken();
      await genesys.clock.advance(5_000);
    }

    genesys.journal.expectGoodManners();
  });

  describe('when it asks for a conversation again and again', () => {
    const ask = (token: string) =>
      call(genesys, 'GET', `/api/v2/conversations/messages/${OPEN_CONVERSATION.id}`, { token });
    const askTimes = async (token: string, times: number) => {
      for (let count = 0; count < times; count++) await ask(token);
    };

    it('are bad while it has an open socket', async () => {
      const { accessToken: token } = genesys.tokens.issue();
      const channel = await call(genesys, 'POST', '/api/v2/notifications/channels', { token });
      const listener = await SocketListener.open(channel.body.connectUri);
      genesys.journal.clear();

      await askTimes(token, 6);

      expect(rules()).to.deep.equal(['good', 'good', 'good', 'good', 'polling', 'polling']);
      listener.socket.terminate();
    });

    it('are good while it has none', async () => {
      const { accessToken: token } = genesys.tokens.issue();

      await askTimes(token, 10);

      genesys.journal.expectGoodManners();
    });
  });

  describe('when it is sent a webhook with a wrong signature', () => {
    async function write(): Promise<void> {
      const path = `/api/v2/conversations/messages/${INTEGRATION_ID}/inbound/open/message`;
      const from = { id: 'user-1', idType: 'Opaque' };
      const json = { channel: { from, time: '2026-01-15T09:30:00.000Z', messageId: 'm1' }, text: 'hello' };
      expectStatus(await call(genesys, 'POST', path, { token: 'persona.valid', json }), 202);
      await genesys.deliveries.settled();
    }

    it('are bad when it accepts it', async () => {
      genesys.faults.add({ fault: { kind: 'webhook-forged' } });
      await write();

      const { body } = await controlCall(genesys, 'GET', '/deliveries');

      expect(() => genesys.journal.expectGoodManners()).to.throw('- delivery 1: unverified-signature.');
      expect(body.deliveries.map(({ manners }: { manners: unknown[] }) => manners.length)).to.deep.equal([
        1, 0,
      ]);
    });

    it('are good when it refuses it', async () => {
      receiver.answers.push(403);
      genesys.faults.add({ fault: { kind: 'webhook-forged' } });

      await write();

      genesys.journal.expectGoodManners();
    });
  });

  it('are shown by the control API', async () => {
    await Promise.all(Array.from({ length: 5 }, askForToken));

    const { body } = await controlCall(genesys, 'GET', '/requests?limit=1');

    expect(body.requests[0].manners).to.deep.equal([
      {
        rule: 'refresh-storm',
        reason:
          'The client asked for a token 5 times within 10 s without a call; let one request refresh for all.',
      },
    ]);
  });

  it('are forgotten with the journal', async () => {
    await Promise.all(Array.from({ length: 5 }, askForToken));

    genesys.journal.clear();

    genesys.journal.expectGoodManners();
  });
});
