import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { ANN, BEN, LOGIN_CLIENT, OPEN_CONVERSATION, SUPPORT_QUEUE } from '../../org/default-organization.ts';
import { type CallOptions, call, expectStatus } from '../../testing/call.ts';
import { SocketListener } from '../../testing/socket-listener.ts';

const CHANNELS = '/api/v2/notifications/channels';
const ENDED = `v2.detail.events.conversation.${OPEN_CONVERSATION.id}.customer.end`;
const WORK = `v2.detail.events.conversation.${OPEN_CONVERSATION.id}.acw`;
const QUEUE = `v2.routing.queues.${SUPPORT_QUEUE.id}.conversations`;
const HOUR_MS = 3_600_000;

describe('notification channels', () => {
  let genesys: GenesysMock;
  let token: string;
  beforeEach(async () => {
    genesys = await startGenesysMock();
    genesys.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
    token = issue();
  });
  afterEach(() => genesys.close());

  const issue = (options = {}) =>
    genesys.tokens.issue('valid', { expiresInSeconds: 172_800, ...options }).accessToken;
  const ask = (method: string, path: string, options: CallOptions = {}) =>
    call(genesys, method, path, { token, ...options });
  const open = async (options: CallOptions = {}) => {
    const answer = await ask('POST', CHANNELS, options);
    expectStatus(answer, 200);
    return answer.body as { id: string; connectUri: string; expires: string };
  };
  const topicsOf = async (id: string) => {
    const { body } = await ask('GET', `${CHANNELS}/${id}/subscriptions`);
    return body.entities.map((topic: { id: string }) => topic.id);
  };
  const put = (id: string, topics: readonly string[], query = '', options: CallOptions = {}) =>
    ask('PUT', `${CHANNELS}/${id}/subscriptions${query}`, {
      json: topics.map((topic) => ({ id: topic })),
      ...options,
    });
  const post = (id: string, topics: readonly string[]) =>
    ask('POST', `${CHANNELS}/${id}/subscriptions`, { json: topics.map((topic) => ({ id: topic })) });
  const isThere = async (id: string) => (await ask('HEAD', `${CHANNELS}/${id}`)).status;

  it('are made with an id, a socket address and a life of 24 hours', async () => {
    const { id, connectUri, expires } = await open();

    expect(id).to.match(/^streaming-0-[0-9a-v]{26}$/);
    expect(connectUri).to.equal(`${genesys.url.replace('http', 'ws')}/channels/${id}`);
    expect(expires).to.equal('2026-01-16T09:30:00.000Z');
  });

  it('are listed without their ids to other tokens of the same application', async () => {
    const mine = await open();
    const other = issue();

    const own = await ask('GET', CHANNELS, { token: other });
    const all = await ask('GET', `${CHANNELS}?includechannels=oauthclient`, { token: other });
    const again = await ask('GET', `${CHANNELS}?includechannels=token`);

    expect(own.body).to.deep.equal({ entities: [] });
    expect(all.body).to.deep.equal({ entities: [{ expires: mine.expires }] });
    expect(again.body).to.deep.equal({ entities: [mine] });
  });

  it('can be managed by another token of the same user and application, and by nobody else', async () => {
    const { id } = await open();
    const sibling = issue();
    const stranger = issue({ clientId: LOGIN_CLIENT.id, userId: ANN.id });

    expectStatus(await put(id, [ENDED], '', { token: sibling }), 200);
    const refused = await put(id, [ENDED], '', { token: stranger });

    expect([refused.status, refused.body.code]).to.deep.equal([404, 'not.found']);
  });

  it('are there until they expire', async () => {
    const { id } = await open();
    expect(await isThere(id)).to.equal(200);

    await genesys.clock.advance(24 * HOUR_MS);

    expect(await isThere(id)).to.equal(404);
  });

  it('live another 24 hours from every subscribe call that succeeds', async () => {
    const { id } = await open();
    await genesys.clock.advance(23 * HOUR_MS);
    expectStatus(await post(id, [ENDED]), 200);

    await genesys.clock.advance(23 * HOUR_MS);
    expect(await isThere(id)).to.equal(200);
    expectStatus(await post(id, ['nonsense']), 400);
    await genesys.clock.advance(HOUR_MS);

    expect(await isThere(id)).to.equal(404);
  });

  it('end with the token they were made with', async () => {
    const short = genesys.tokens.issue('valid', { expiresInSeconds: 600 });
    const { id } = await open({ token: short.accessToken });
    const revoked = genesys.tokens.issue('valid');
    const other = await open({ token: revoked.accessToken });

    genesys.tokens.revoke(revoked.id);
    await genesys.clock.advance(600_000);

    expect([await isThere(id), await isThere(other.id)]).to.deep.equal([404, 404]);
  });

  it('number 20 for a user and application: the one unused for longest makes room', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 20; count++) ids.push((await open()).id);
    expectStatus(await post(ids[0] ?? '', [ENDED]), 200);
    await open({ token: issue({ clientId: LOGIN_CLIENT.id, userId: ANN.id }) });

    await open();

    const there = await Promise.all(ids.map(isThere));
    expect(there.map((status) => status === 200)).to.deep.equal(ids.map((_, at) => at !== 1));
  });

  it('make room without a socket first, and with one when all have one', async () => {
    const sockets: SocketListener[] = [];
    const ids: string[] = [];
    for (let count = 0; count < 20; count++) {
      const { id, connectUri } = await open();
      ids.push(id);
      if (count !== 5) sockets.push(await SocketListener.open(connectUri));
    }

    const last = await open();
    expect(await isThere(ids[5] ?? '')).to.equal(404);
    sockets.push(await SocketListener.open(last.connectUri));
    await open();

    expect(await isThere(ids[0] ?? '')).to.equal(404);
    const [told] = (await sockets[0]?.heard()) ?? [];
    expect(told.topicName).to.equal(`v2.system.no_longer_subscribed.${ids[0]}`);
    expect(told.eventBody).to.include({
      channelId: ids[0],
      systemTopicType: 'no_longer_subscribed',
      reason: 'another_channel_subscribed',
    });
  });

  describe('subscriptions', () => {
    it('are added by POST and replaced by PUT', async () => {
      const { id } = await open();

      const first = await post(id, [ENDED]);
      const second = await post(id, [WORK, ENDED]);
      const third = await put(id, [QUEUE]);

      expect(first.body).to.deep.equal({ entities: [{ id: ENDED, state: 'Permitted' }] });
      expect(second.body.entities.map((topic: { id: string }) => topic.id)).to.deep.equal([ENDED, WORK]);
      expect(third.body).to.deep.equal({ entities: [{ id: QUEUE, state: 'Permitted' }] });
      expect(await topicsOf(id)).to.deep.equal([QUEUE]);
    });

    it('are removed by DELETE, and an empty PUT does the same', async () => {
      const { id } = await open();
      await put(id, [ENDED]);
      const deleted = await ask('DELETE', `${CHANNELS}/${id}/subscriptions`);
      const none = await topicsOf(id);
      await put(id, [ENDED]);
      await put(id, []);

      expect([deleted.status, deleted.text]).to.deep.equal([200, '']);
      expect([none, await topicsOf(id)]).to.deep.equal([[], []]);
    });

    it('are refused as a whole for a topic that does not exist, whatever ignoreErrors says', async () => {
      const { id } = await open();
      await put(id, [WORK]);

      for (const query of ['', '?ignoreErrors=true']) {
        const answer = await put(id, [ENDED, 'v2.conversations.messages.1'], query);

        expectStatus(answer, 400);
        expect(answer.body).to.include({
          code: 'notification.invalid.topic',
          message: 'The subscription topic is not valid.',
        });
        expect(answer.body.details[0].fieldName).to.equal('1.id');
      }
      expect(await topicsOf(id)).to.deep.equal([WORK]);
    });

    it('are refused as a whole for a missing permission', async () => {
      token = issue({ permissions: ['conversation:communication:view'] });
      const { id } = await open();

      const answer = await put(id, [QUEUE, ENDED]);

      expectStatus(answer, 403);
      expect(answer.body).to.include({
        code: 'missing.permissions',
        message:
          'Unable to perform the requested action. You are missing the following permission(s): analytics:conversationDetail:view',
      });
      expect(await topicsOf(id)).to.deep.equal([]);
    });

    it('leave out what is not permitted with ignoreErrors, and say so once', async () => {
      token = issue({ permissions: ['conversation:communication:view'] });
      const { id } = await open();

      const answer = await put(id, [QUEUE, ENDED], '?ignoreErrors=true');

      expect(answer.body).to.deep.equal({
        entities: [
          { id: QUEUE, state: 'Permitted' },
          {
            id: ENDED,
            state: 'Rejected',
            rejectionReason: 'Missing permissions: analytics:conversationDetail:view',
            missingPermissions: ['analytics:conversationDetail:view'],
          },
        ],
      });
      expect(await topicsOf(id)).to.deep.equal([QUEUE]);
    });

    it('need no permission for what is the user’s own', async () => {
      token = issue({ clientId: LOGIN_CLIENT.id, userId: ANN.id, permissions: [] });
      const { id } = await open();

      const own = await put(id, [`v2.users.${ANN.id}?conversations.messages&conversations`]);
      const others = await put(id, [`v2.users.${BEN.id}.conversations.messages`]);

      expect([own.status, others.status]).to.deep.equal([200, 403]);
    });

    it('number at most 1000 on a channel', async () => {
      const { id } = await open();
      const topics = Array.from(
        { length: 1001 },
        (_, at) =>
          `v2.detail.events.conversation.e1d2c3b4-4444-4aaa-8bbb-${String(at).padStart(12, '0')}.acw`,
      );

      const fits = await put(id, topics.slice(1));
      const same = await post(id, topics.slice(1, 3));
      const more = await post(id, topics.slice(0, 1));

      expect([fits.status, same.status, more.status]).to.deep.equal([200, 200, 400]);
      expect(more.body.code).to.equal('notification.subscription.too.many.subscriptions');
      expect(await topicsOf(id)).to.have.length(1000);
    });

    it('are not found on a channel that is not there', async () => {
      const path = `${CHANNELS}/streaming-0-00000000000000000000000000/subscriptions`;

      const answers = [
        await ask('GET', path),
        await ask('POST', path, { json: [] }),
        await ask('PUT', path, { json: [] }),
        await ask('DELETE', path),
      ];

      expect(answers.map(({ status, body }) => [status, body.code])).to.deep.equal(
        answers.map(() => [404, 'not.found']),
      );
    });

    for (const [what, json] of [
      ['an object', { id: ENDED }],
      ['a list of texts', [ENDED]],
      ['a list of lists', [[]]],
      ['null', null],
    ] as const) {
      it(`are refused when sent as ${what}`, async () => {
        const { id } = await open();

        const answer = await ask('PUT', `${CHANNELS}/${id}/subscriptions`, { json });

        expect([answer.status, answer.body.code]).to.deep.equal([400, 'bad.request']);
      });
    }
  });

  it('never appear in the journal with their ids', async () => {
    const { id } = await open();
    await put(id, [ENDED]);

    expect(JSON.stringify(genesys.journal.entries())).not.to.include(id);
  });
});

describe('GET /api/v2/notifications/availabletopics', () => {
  it('names topics, and more of what it is asked to expand', async () => {
    await using genesys = await startGenesysMock();
    const token = genesys.tokens.issue().accessToken;
    const path = '/api/v2/notifications/availabletopics';

    const bare = await call(genesys, 'GET', path, { token });
    const full = await call(genesys, 'GET', `${path}?expand=description&expand=requiresPermissions`, {
      token,
    });

    expect(bare.body.entities).to.deep.include({ id: 'v2.system.socket_closing' });
    expect(full.body.entities).to.deep.include({
      id: 'v2.users.{id}.conversations.messages',
      description: 'Message conversations of a user',
      requiresPermissions: ['conversation:message:view'],
      requiresCurrentUserOrPermission: true,
    });
  });
});
