import { expect } from 'chai';
import {
  ANN,
  ConfigError,
  type GenesysMock,
  HANDOVER_CLIENT,
  LOGIN_CLIENT,
  startGenesysMock,
} from '../index.ts';
import { call } from '../testing/call.ts';
import { SocketListener } from '../testing/socket-listener.ts';
import { createSecretIds } from './secret-ids.ts';

const [REDIRECT_URI = ''] = LOGIN_CLIENT.registeredRedirectUri;

const credentials = ({ id, secret }: { readonly id: string; readonly secret: string }) => ({
  client_id: id,
  client_secret: secret,
});

/** Everything that opens something, as the same calls give it to any client. */
async function draw(mock: GenesysMock) {
  const form = { ...credentials(HANDOVER_CLIENT), grant_type: 'client_credentials' };
  const { body: token } = await call(mock, 'POST', '/oauth/token', { form });
  const code = await logIn(mock);
  const login = await exchange(mock, code);
  const channel = await call(mock, 'POST', '/api/v2/notifications/channels', { token: token.access_token });
  return {
    token: String(token.access_token),
    code,
    refresh: String(login.body.refresh_token),
    channel: String(channel.body.id),
  };
}

async function logIn({ url }: GenesysMock): Promise<string> {
  const form = { email: ANN.email, password: ANN.password, client_id: LOGIN_CLIENT.id };
  const answer = await fetch(`${url}/oauth/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...form, redirect_uri: REDIRECT_URI, response_type: 'code' }),
  });
  return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

const exchange = (mock: GenesysMock, code: string) =>
  call(mock, 'POST', '/oauth/token', {
    form: {
      ...credentials(LOGIN_CLIENT),
      grant_type: 'authorization_code',
      redirect_uri: REDIRECT_URI,
      code,
    },
  });

const refresh = (mock: GenesysMock, secret: string) =>
  call(mock, 'POST', '/oauth/token', {
    form: { ...credentials(LOGIN_CLIENT), grant_type: 'refresh_token', refresh_token: secret },
  });

const opens = (mock: GenesysMock, channel: string): Promise<string> =>
  SocketListener.open(`${mock.url.replace('http', 'ws')}/channels/${channel}`).then(
    ({ socket }) => {
      socket.terminate();
      return 'open';
    },
    (error: Error) => error.message,
  );

describe('ids that open something', () => {
  it('are of no use at another mock with the same seed and the same calls', async () => {
    await using one = await startGenesysMock({ seed: 'same' });
    await using other = await startGenesysMock({ seed: 'same' });

    const known = await draw(one);
    const unknown = await draw(other);

    expect(Object.values(known)).to.not.have.any.members(Object.values(unknown));
    expect((await call(one, 'GET', '/api/v2/tokens/me', { token: unknown.token })).status).to.equal(401);
    expect((await exchange(one, unknown.code)).body.error).to.equal('invalid_grant');
    expect((await refresh(one, unknown.refresh)).body.error).to.equal('invalid_grant');
    expect(await opens(one, unknown.channel)).to.contain('404');
    expect(await opens(one, known.channel)).to.equal('open');
  });

  it('are the same at another mock with the same key and the same calls', async () => {
    await using one = await startGenesysMock({ idKey: 'the key of this replay' });
    await using other = await startGenesysMock({ idKey: 'the key of this replay', seed: 'other' });

    expect(await draw(one)).to.deep.equal(await draw(other));
  });

  it('do not come again after a reset', async () => {
    await using mock = await startGenesysMock({ idKey: 'the key of this replay' });

    const before = await draw(mock);
    mock.reset();

    expect(Object.values(await draw(mock))).to.not.have.any.members(Object.values(before));
  });

  for (const idKey of ['', 7 as unknown as string]) {
    it(`cannot come from the key ${JSON.stringify(idKey)}`, async () => {
      const refusal = await startGenesysMock({ idKey }).catch((error: unknown) => error);

      expect(refusal)
        .to.be.instanceOf(ConfigError)
        .with.property('message')
        .that.contains('idKey takes a text');
    });
  }
});

/** More than are made at a time. */
const drawMany = (key?: string) => {
  const ids = createSecretIds(key);
  return Array.from({ length: 500 }, () => [ids.secret(), ids.channel()]).flat();
};

describe('createSecretIds', () => {
  it('gives the same ids for the same key and others for another', () => {
    expect(drawMany('one')).to.deep.equal(drawMany('one')).and.not.have.any.members(drawMany('two'));
  });

  it('gives ids that nobody can compute where there is no key', () => {
    expect(drawMany()).to.not.have.any.members(drawMany());
  });

  it('writes 86 URL-safe characters, and 26 of a channel, and does not repeat itself', () => {
    const drawn = drawMany();

    for (const id of drawn) expect(id).to.match(/^([\w-]{86}|[0-9a-v]{26})$/);
    expect(new Set(drawn)).to.have.lengthOf(drawn.length);
  });
});
