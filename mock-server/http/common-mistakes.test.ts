import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import {
  ANN,
  type GenesysMock,
  HANDOVER_CLIENT,
  OPEN_CONVERSATION,
  OPEN_INTEGRATION,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../index.ts';
import { type CallOptions, call, expectStatus } from '../testing/call.ts';

/** What people do in their first ten minutes: the reason must say what was meant. */
describe('a common mistake', () => {
  let genesys: GenesysMock;
  let token: string;

  before(async () => {
    genesys = await startGenesysMock();
    token = genesys.tokens.issue().accessToken;
  });
  after(() => genesys.close());

  /** The reason is the same everywhere: in the journal it is there for errors of the login host too. */
  async function refused(method: string, path: string, options: CallOptions, status: number) {
    const answer = await call(genesys, method, path, options);
    expectStatus(answer, status);
    const refusal = genesys.journal.entries().at(-1)?.refusal;
    expect(refusal?.reason).to.equal(answer.headers.get('x-mock-reason'));
    expect(refusal?.reason).to.not.contain(token);
    return refusal?.reason ?? '';
  }

  describe('in the path', () => {
    const paths: readonly [method: string, path: string, meant: string][] = [
      ['GET', '/api/v2/users/me/', 'GET /api/v2/users/me (getUsersMe)? It has no slash at the end.'],
      ['GET', '/api/v2//users/me', 'GET /api/v2/users/me (getUsersMe)? Slashes stand alone.'],
      [
        'GET',
        '/API/v2/Users/Me',
        'GET /api/v2/users/me (getUsersMe)? Upper and lower case make a difference.',
      ],
      ['GET', '/users/me', 'GET /api/v2/users/me (getUsersMe)? All paths start with /api/v2.'],
      ['GET', '/api/v1/users/me', 'GET /api/v2/users/me (getUsersMe)? All paths start with /api/v2.'],
      ['GET', '/v2/users/me', 'GET /api/v2/users/me (getUsersMe)? All paths start with /api/v2.'],
      ['GET', '/api/v2/user/me', 'GET /api/v2/users/me (getUsersMe)?'],
      [
        'GET',
        '/api/v2/conversation/messages',
        'GET /api/v2/conversations/messages (getConversationsMessages)?',
      ],
      [
        'POST',
        `/api/v2/conversations/messages/${OPEN_INTEGRATION.id}/inbound/open/mesage`,
        'POST /api/v2/conversations/messages/{integrationId}/inbound/open/message (',
      ],
      [
        'POST',
        '/conversations/handover',
        'POST /api/v2/conversations/handover (postConversationsHandover)? All paths start with /api/v2.',
      ],
    ];
    for (const [method, path, meant] of paths) {
      it(`names what was meant by ${method} ${path}`, async () => {
        const reason = await refused(method, path, { token }, 404);

        expect(reason).to.contain(`has the path ${path}. Did you mean ${meant}`);
      });
    }

    it('names the handover action where the organisation serves it', async () => {
      await using other = await startGenesysMock({
        organization: { ...genesys.organization, handover: { path: '/api/v2/handovers' } },
      });

      const answer = await call(other, 'POST', '/api/v2/conversation/handover');

      expect(answer.body.details[0].reason).to.contain('Did you mean POST /api/v2/handovers (');
    });

    it('names the operations of a path that takes another verb', async () => {
      expect(await refused('POST', '/api/v2/users/me', { token }, 405)).to.equal(
        '/api/v2/users/me takes GET (getUsersMe), not POST.',
      );
    });

    it('guesses nothing for a path that is like none, however long', async () => {
      for (const path of ['/favicon.ico', '/health', `/api/v2/${'a/'.repeat(2000)}`])
        expect(await refused('GET', path, { token }, 404)).to.not.contain('Did you mean');
    });

    it('names page and operations to a program that asks for /', async () => {
      expect(await refused('GET', '/', {}, 404)).to.equal(
        'Nothing is at /; the operations of Genesys Cloud are under /api/v2. The page of the mock is at /__mock/.',
      );
    });
  });

  describe('in the token', () => {
    const headers: readonly [header: (token: string) => string, reason: string][] = [
      [() => 'Bearer', 'has no token after Bearer'],
      [(secret) => secret, 'the word Bearer and a space are missing'],
      [(secret) => `Bearer Bearer ${secret}`, 'starts with "Bearer "'],
      [(secret) => `Bearer "${secret}"`, 'quotation marks around it'],
      [() => 'Basic YTpi', 'is for POST /oauth/token'],
      [() => 'Bearer undefined', 'it is the text "undefined"'],
      [() => 'Bearer {{token}}', 'a placeholder was not filled in'],
      [(secret) => `Bearer: ${secret}`, 'is not of the form "Bearer <access token>"'],
    ];
    for (const [header, reason] of headers) {
      it(`is told of Authorization: ${header('<token>')}`, async () => {
        const options = { headers: { authorization: header(token) } };

        expect(await refused('GET', '/api/v2/tokens/me', options, 401)).to.contain(reason);
      });
    }

    it('is told when the token is in the query, where the journal hides it', async () => {
      const reason = await refused('GET', `/api/v2/users/me?access_token=${token}`, {}, 401);

      expect(reason)
        .to.contain('access_token is not read')
        .and.contain('"Authorization: Bearer <access token>"');
      expect(JSON.stringify(genesys.journal.entries())).to.not.contain(token);
    });

    it('is told when a session was copied with its line break', async () => {
      const json = { sessionToken: `${token}\n`, conversationId: OPEN_CONVERSATION.id, context: {} };

      const reason = await refused(
        'POST',
        '/api/v2/conversations/handover',
        { json: { ...json, queueId: SUPPORT_QUEUE.id } },
        400,
      );

      expect(reason).to.contain('white space or a line break before or after it');
    });
  });

  describe('at the token endpoint', () => {
    const { id, secret } = HANDOVER_CLIENT;
    const GRANT = { grant_type: 'client_credentials' };
    const base64 = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');
    const requests: readonly [what: string, options: CallOptions, status: number, reason: string][] = [
      [
        'Basic missing',
        { form: GRANT, headers: { authorization: base64(id, secret) } },
        400,
        'not of the form "Basic <credentials>"',
      ],
      [
        'plain text after Basic',
        { form: GRANT, headers: { authorization: `Basic ${id}:${secret}` } },
        400,
        'Base64',
      ],
      [
        'id and secret in each other’s place',
        { form: { ...GRANT, client_id: secret, client_secret: id } },
        400,
        'have changed places',
      ],
      [
        'an id with a line break',
        { form: { ...GRANT, client_id: `${id}\n`, client_secret: secret } },
        400,
        'line break',
      ],
      [
        'a secret with a line break',
        { form: GRANT, headers: { authorization: `Basic ${base64(id, `${secret}\n`)}` } },
        401,
        'line break',
      ],
      [
        'a secret in quotes',
        { form: { ...GRANT, client_id: id, client_secret: `"${secret}"` } },
        401,
        'quotation marks',
      ],
      ['clientId for client_id', { form: { ...GRANT, clientId: id } }, 400, 'clientId was sent'],
      ['grantType for grant_type', { form: { grantType: 'client_credentials' } }, 400, 'grantType was sent'],
      ['JSON', { json: GRANT }, 400, 'send a form'],
      [
        'an id in upper case',
        { form: { ...GRANT, client_id: id.toUpperCase(), client_secret: secret } },
        400,
        `There is ${id}, which differs in upper and lower case only.`,
      ],
    ];
    for (const [what, options, status, reason] of requests) {
      it(`is told: ${what}`, async () => {
        const said = await refused('POST', '/oauth/token', options, status);

        expect(said).to.contain(reason).and.not.contain(secret);
      });
    }
  });

  describe('in the body', () => {
    const HANDOVER = '/api/v2/conversations/handover';
    const body = {
      sessionToken: 'persona.valid',
      conversationId: OPEN_CONVERSATION.id,
      queueId: SUPPORT_QUEUE.id,
      context: {},
    };

    it('is told when it is sent as curl sends it by itself', async () => {
      expect(await refused('POST', HANDOVER, { form: { a: 'b' } }, 415)).to.contain(
        "as curl does without -H 'Content-Type: application/json'",
      );
    });

    it('is told when it was encoded twice', async () => {
      expect(await refused('POST', HANDOVER, { json: JSON.stringify(body) }, 400)).to.contain(
        'it is a text that holds JSON, so it was probably encoded twice',
      );
    });

    it('is told when a member has almost its name', async () => {
      const { sessionToken, ...rest } = body;

      expect(
        await refused('POST', HANDOVER, { json: { session_token: sessionToken, ...rest } }, 400),
      ).to.equal('sessionToken is required and was not sent; session_token was, and the name must be exact.');
    });

    for (const member of ['conversationId', 'queueId'] as const) {
      it(`is told when ${member} is in upper case`, async () => {
        const json = { ...body, [member]: body[member].toUpperCase() };

        const answer = await call(genesys, 'POST', HANDOVER, { json });

        expect(answer.body.details[0].reason).to.contain(
          `There is ${body[member]}, which differs in upper and lower case only.`,
        );
      });
    }
  });

  for (const [path, id] of [
    ['/api/v2/routing/queues/', SUPPORT_QUEUE.id],
    ['/api/v2/conversations/', OPEN_CONVERSATION.id],
    ['/api/v2/conversations/messaging/integrations/open/', OPEN_INTEGRATION.id],
  ] as const) {
    it(`is told: an id in upper case after ${path}`, async () => {
      expect(await refused('GET', path + id.toUpperCase(), { token }, 404)).to.contain(
        `There is ${id}, which differs in upper and lower case only.`,
      );
    });
  }

  it('is told: the id of a user in upper case', async () => {
    const { id } = genesys.conversations.open();
    const all = genesys.tokens.issue('valid', {
      permissions: ['conversation:communication:blindTransfer'],
    }).accessToken;
    const participant = genesys.conversations.find(id)?.participants[0]?.id;

    const answer = await call(
      genesys,
      'POST',
      `/api/v2/conversations/${id}/participants/${participant}/replace/agent`,
      { token: all, json: { userId: ANN.id.toUpperCase() } },
    );

    expect(answer.headers.get('x-mock-reason')).to.contain(`There is ${ANN.id}, which differs`);
  });

  it('is not told of an id that is right', async () => {
    genesys.conversations.end(genesys.conversations.open({ id: 'e1d2c3b4-4444-4aaa-8bbb-0000000000aa' }).id);
    const json = {
      sessionToken: 'persona.valid',
      conversationId: 'e1d2c3b4-4444-4aaa-8bbb-0000000000aa',
      queueId: SUPPORT_QUEUE.id,
      context: {},
    };

    expect(await refused('POST', '/api/v2/conversations/handover', { json }, 400)).to.not.contain('differs');
  });

  describe('in the bytes', () => {
    async function raw(bytes: string | Buffer): Promise<string> {
      const socket = connect({ port: Number(new URL(genesys.url).port), host: '127.0.0.1' });
      await once(socket, 'connect');
      socket.write(bytes);
      const answer = await text(socket);
      return JSON.parse(answer.slice(answer.indexOf('{'))).message;
    }
    const requests: readonly [what: string, bytes: string | Buffer, reason: string][] = [
      ['a verb in lower case', 'get /api/v2/users/me HTTP/1.1\r\n\r\n', 'upper case: GET, not get'],
      [
        'TLS',
        Buffer.from('16030100c8010000c40303aaaaaaaaaa', 'hex'),
        'start it with --tls, or let the address start with http://',
      ],
      ['a space in the path', 'GET /api/v2/a b HTTP/1.1\r\n\r\n', 'sent as %20'],
      ['a header without a colon', 'GET / HTTP/1.1\r\nAuthorization Bearer x\r\n\r\n', '"Name: value"'],
      ['anything else', 'hello\r\n\r\n', 'This is not an HTTP/1.1 request'],
    ];
    for (const [what, bytes, reason] of requests) {
      it(`is told: ${what}`, async () => {
        expect(await raw(bytes)).to.contain(reason);
      });
    }
  });
});
