import { expect } from 'chai';
import request from 'supertest';
import {
  ANN,
  DEFAULT_ORGANIZATION,
  type GenesysMock,
  HANDOVER_CLIENT,
  LOGIN_CLIENT,
  OPEN_CONVERSATION,
  PASSWORD_CLIENT,
  SAML_CLIENT,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../index.ts';

type Headers = Readonly<Record<string, string>>;

const STRANGER = 'mock.corp.example:4310';
const [REDIRECT_URI = ''] = LOGIN_CLIENT.registeredRedirectUri;
const REMEDY =
  'start the mock with --public-url http://mock.corp.example:4310 or --domain mock.corp.example.';

const basic = ({ id, secret }: { readonly id: string; readonly secret: string }) =>
  `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

const askAs = ({ url }: GenesysMock, headers: Headers, token = 'persona.valid') =>
  request(url)
    .get('/api/v2/tokens/me')
    .set({ authorization: `Bearer ${token}`, ...headers });

const askForToken = ({ url }: GenesysMock, form: Headers, headers: Headers) =>
  request(url).post('/oauth/token').type('form').set(headers).send(form);

const handOver = ({ url }: GenesysMock, sessionToken: string, host: string) =>
  request(url).post('/api/v2/conversations/handover').set('Host', host).send({
    sessionToken,
    context: {},
    conversationId: OPEN_CONVERSATION.id,
    queueId: SUPPORT_QUEUE.id,
  });

const logIn = ({ url }: GenesysMock, host: string) =>
  request(url).post('/oauth/authorize').set('Host', host).type('form').send({
    client_id: LOGIN_CLIENT.id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    email: ANN.email,
    password: ANN.password,
  });

describe('a mock that is called by a name', () => {
  let mock: GenesysMock;
  before(async () => {
    mock = await startGenesysMock();
  });
  after(() => mock.close());

  for (const host of [
    'localhost',
    'LOCALHOST.:80',
    'genesys.localhost',
    '127.0.0.1:4310',
    '127.0.0.1.',
    '192.168.1.7:4310',
    '203.0.113.9',
    '2130706433',
    '[::1]:4310',
    '[2001:db8::9]',
    'genesys-mock:4310',
    'MOCK',
    'mock.default.svc.cluster.local',
    'host.docker.internal:4310',
    'genesys.test',
    'api.mypurecloud.de',
    'Login.MyPureCloud.com.:443',
    'api.region-to-come.pure.cloud',
  ]) {
    it(`takes a persona under ${host}, which no stranger can have`, () => askAs(mock, { host }).expect(200));
  }

  for (const host of [
    'evil.example',
    'EVIL.example:4310',
    'evil.example.',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '127.0.0.1.evil.example:4310',
    'api.mypurecloud.de.evil.example',
    'evilmypurecloud.de',
    'login.mock.example',
    'xn--bcher-kva.example',
    'bücher.example',
    'localhost:x',
    '999.999.999.999',
    'a..localhost.evil',
  ]) {
    it(`takes no persona under ${host}, which a stranger can have`, async () => {
      const answer = await askAs(mock, { host: Buffer.from(host).toString('latin1') });

      expect(answer.status).to.equal(401);
      expect(answer.body.code).to.equal('bad.credentials');
      expect(answer.headers['x-mock-reason']).to.contain('web pages of strangers');
    });
  }

  it('says how it is told that the name is its own, in the answer and in the journal', async () => {
    const reason = `The token of a persona is not taken under the name mock.corp.example: everybody knows it, and web pages of strangers can have such a name. If it is yours, ${REMEDY}`;

    const answer = await askAs(mock, { host: STRANGER });

    expect(answer.body.details).to.deep.equal([
      { errorCode: 'bad.credentials', fieldName: 'header.authorization', reason },
    ]);
    expect(mock.journal.entries().at(-1)?.refusal).to.include({ step: 'authenticate', reason });
  });

  it('takes a persona neither again after it was taken elsewhere, nor with another state', async () => {
    await askAs(mock, { host: 'localhost' }).expect(200);

    for (const token of ['persona.valid', 'persona.no-user', 'persona.expires-in:PT1H']) {
      expect((await askAs(mock, { host: STRANGER }, token)).status, token).to.equal(401);
    }
  });

  it('takes no persona in a body either, as it takes no text that is no token', async () => {
    const answer = await handOver(mock, 'persona.valid', STRANGER);

    expect(answer.status).to.equal(400);
    expect(answer.body.message).to.match(/^sessionToken: The token of a persona is not taken/);
    expect((await handOver(mock, 'persona.valid', 'localhost')).status).to.equal(202);
  });

  it('takes a token that it issued under any name', async () => {
    const token = mock.tokens.issue().accessToken;

    await askAs(mock, { host: STRANGER }, token).expect(200);
  });

  it('judges a whole address in the first line, not the Host beside it', async () => {
    const { hostname, port } = new URL(mock.url);
    const sent = { host: hostname, port, path: `http://evil.example:${port}/api/v2/tokens/me` };
    const { request: send } = process.getBuiltinModule('node:http');
    const status = await new Promise((resolve) => {
      send({ ...sent, headers: { host: 'localhost', authorization: 'Bearer persona.valid' } })
        .on('response', (answer) => resolve(answer.resume().statusCode))
        .end();
    });

    expect(status).to.equal(401);
  });

  const clientCredentials = { grant_type: 'client_credentials' };
  for (const [what, form, headers] of [
    ['in the header', clientCredentials, { authorization: basic(HANDOVER_CLIENT) }],
    [
      'in the form',
      { ...clientCredentials, client_id: HANDOVER_CLIENT.id, client_secret: HANDOVER_CLIENT.secret },
      {},
    ],
    [
      'for a password',
      { grant_type: 'password', username: ANN.email, password: ANN.password },
      { authorization: basic(PASSWORD_CLIENT) },
    ],
    [
      'for an assertion',
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer',
        orgName: DEFAULT_ORGANIZATION.name,
        assertion: 'PGE+',
      },
      { authorization: basic(SAML_CLIENT) },
    ],
  ] as const) {
    it(`does not know a client by its built-in secret ${what}`, async () => {
      const answer = await askForToken(mock, form, { ...headers, host: STRANGER });

      const text = 'client not found';
      expect(answer.status).to.equal(400);
      expect(answer.body).to.deep.equal({
        error: 'invalid_client',
        description: text,
        error_description: text,
      });
      expect(answer.headers['x-mock-reason'])
        .to.match(/^The built-in secret of the client "[\w -]+" is not taken/)
        .and.contain(REMEDY);
    });
  }

  it('still says of a wrong secret that it is wrong', async () => {
    const authorization = basic({ ...HANDOVER_CLIENT, secret: 'wrong' });

    const answer = await askForToken(mock, clientCredentials, { authorization, host: STRANGER });

    expect(answer.status).to.equal(401);
  });

  it('logs nobody in with a built-in password', async () => {
    const refused = await logIn(mock, STRANGER);

    expect(refused.status).to.equal(400);
    expect(refused.text).to.contain(`The built-in password of ${ANN.email} is not taken`);
    expect((await logIn(mock, 'localhost')).status).to.equal(302);
  });

  it('gives the bare answers of the real service where they are opaque, and explains in the journal', async () => {
    await using opaque = await startGenesysMock({ errors: 'opaque' });

    const api = await askAs(opaque, { host: STRANGER });
    const login = await logIn(opaque, STRANGER);

    expect(api.body).to.deep.include({ code: 'bad.credentials', details: [] });
    expect(api.headers).to.not.have.property('x-mock-reason');
    expect(login.text).to.not.contain('built-in');
    for (const { refusal } of opaque.journal.entries()) expect(refusal?.reason).to.contain(REMEDY);
  });

  it('takes secrets of an own organisation under any name', async () => {
    const secret = 'nobody else knows this';
    const organization = {
      ...DEFAULT_ORGANIZATION,
      clients: [
        { ...HANDOVER_CLIENT, secret },
        { ...PASSWORD_CLIENT, secret },
      ],
    };
    await using own = await startGenesysMock({ organization });
    const ask = (client: { id: string }, form: Headers) =>
      askForToken(own, form, { authorization: basic({ ...client, secret }), host: STRANGER });

    const token = await ask(HANDOVER_CLIENT, clientCredentials);
    const password = { grant_type: 'password', username: ANN.email, password: ANN.password };
    const builtInUser = await ask(PASSWORD_CLIENT, password);

    expect(token.status).to.equal(200);
    expect(builtInUser.body.error).to.equal('invalid_grant');
    expect(builtInUser.body.description).to.contain(`The built-in password of ${ANN.email} is not taken`);
  });

  it('takes everything under names that it was set up for', async () => {
    await using own = await startGenesysMock({
      publicUrl: 'https://Mock.Corp.example:8443',
      domains: ['genesys.corp.example'],
    });
    const tries = ['mock.corp.example', 'MOCK.corp.example.:4310', 'genesys.corp.example'];

    for (const host of [...tries, 'login.genesys.corp.example:80']) {
      expect((await askAs(own, { host })).status, host).to.equal(200);
      expect((await logIn(own, host)).status, host).to.equal(302);
    }
    for (const host of ['a.mock.corp.example', 'evil.example'])
      expect((await askAs(own, { host })).status, host).to.equal(401);
  });

  it('judges what its proxy was called by, and does not believe a page that says so itself', async () => {
    await using behind = await startGenesysMock({ trustProxy: true, publicUrl: 'https://mock.corp.example' });
    const under = async (host: string, forwarded: string, proxied = behind) =>
      (await askAs(proxied, { host, 'x-forwarded-host': forwarded })).status;

    expect(await under('127.0.0.1:4310', 'mock.corp.example')).to.equal(200);
    expect(await under('127.0.0.1:4310', 'evil.example')).to.equal(401);
    expect(await under('127.0.0.1:4310', 'localhost, evil.example')).to.equal(401);
    expect(await under('evil.example', 'mock.corp.example')).to.equal(401);
    expect(await under('localhost', 'evil.example', mock), 'without trustProxy').to.equal(200);
  });
});
