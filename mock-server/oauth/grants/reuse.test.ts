import { expect } from 'chai';
import {
  ANN,
  DEFAULT_ORGANIZATION,
  type GenesysMock,
  LOGIN_CLIENT,
  type OrganizationInput,
  startGenesysMock,
} from '../../index.ts';
import { call } from '../../testing/call.ts';
import { SocketListener } from '../../testing/socket-listener.ts';
import { challengeOf } from '../pkce.ts';

const [REDIRECT_URI = ''] = LOGIN_CLIENT.registeredRedirectUri;
const CONSEQUENCE =
  'Somebody else may have had it, so every token of its login was ended: log in again (endTokensOnReuse: false in the organisation would leave them).';
const CLIENT = { client_id: LOGIN_CLIENT.id, client_secret: LOGIN_CLIENT.secret };

describe('a code or refresh token that is used a second time', () => {
  let mock: GenesysMock;
  const start = async (organization: Partial<OrganizationInput> = {}) => {
    mock = await startGenesysMock({ organization: { ...DEFAULT_ORGANIZATION, ...organization } });
  };
  beforeEach(() => start());
  afterEach(() => mock.close());

  const tokenFor = async (form: Record<string, string>) =>
    (await call(mock, 'POST', '/oauth/token', { form })).body;

  async function logIn(more: Record<string, string> = {}): Promise<string> {
    const asked = { client_id: LOGIN_CLIENT.id, redirect_uri: REDIRECT_URI, response_type: 'code', ...more };
    const body = new URLSearchParams({ ...asked, email: ANN.email, password: ANN.password });
    const answer = await fetch(`${mock.url}/oauth/authorize`, { method: 'POST', redirect: 'manual', body });
    return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  }
  const redeem = (code: string, proof: Record<string, string> = CLIENT) =>
    tokenFor({ ...proof, grant_type: 'authorization_code', redirect_uri: REDIRECT_URI, code });
  const refresh = (secret: string) =>
    tokenFor({ ...CLIENT, grant_type: 'refresh_token', refresh_token: secret });
  const use = (token: string) => call(mock, 'GET', '/api/v2/tokens/me', { token });
  const statusOf = async (token: string) => (await use(token)).status;

  it('ends all that the code gave, from refresh token to refresh token, and says so', async () => {
    const code = await logIn();
    const first = await redeem(code);
    const second = await refresh(first.refresh_token);
    const third = await refresh(second.refresh_token);

    const again = await redeem(code);

    const reason = `The code was used before; a code is good for one token. ${CONSEQUENCE}`;
    expect(again).to.deep.equal({ error: 'invalid_grant', description: reason, error_description: reason });
    expect(mock.journal.entries().at(-1)?.refusal?.origin.confidence).to.equal('inferred');
    for (const { access_token } of [first, second, third]) {
      const refused = await use(access_token);
      expect(refused.status).to.equal(401);
      expect(refused.body.details[0].reason).to.equal(
        'The token was ended, because the code of its login was used twice; log in again.',
      );
    }
    const ended = await refresh(third.refresh_token);
    expect(ended.description).to.equal(
      'The refresh token was ended, because the code of its login was used twice; log in again.',
    );
  });

  it('ends all that the refresh token gave, and leaves other logins of the same person alone', async () => {
    const login = await redeem(await logIn());
    const other = await redeem(await logIn());
    const next = await refresh(login.refresh_token);

    const again = await refresh(login.refresh_token);

    expect(again.description).to.equal(
      `The refresh token was used before; use the one that came with the last answer. ${CONSEQUENCE}`,
    );
    expect([await statusOf(login.access_token), await statusOf(next.access_token)]).to.deep.equal([401, 401]);
    expect((await refresh(next.refresh_token)).error).to.equal('invalid_grant');
    expect(await statusOf(other.access_token)).to.equal(200);
    expect(await refresh(other.refresh_token)).to.have.property('access_token');
  });

  it('ends the tokens of a client without a secret too', async () => {
    const verifier = 'v'.repeat(43);
    const proof = { client_id: LOGIN_CLIENT.id, code_verifier: verifier };
    const code = await logIn({ code_challenge: challengeOf(verifier), code_challenge_method: 'S256' });
    const { access_token } = await redeem(code, proof);

    await redeem(code, proof);

    expect(await statusOf(access_token)).to.equal(401);
  });

  it('tells the sockets of those tokens that they are revoked, and closes them', async () => {
    const code = await logIn();
    const { access_token: token } = await redeem(code);
    const { body: channel } = await call(mock, 'POST', '/api/v2/notifications/channels', { token });
    const listener = await SocketListener.open(`${mock.url.replace('http', 'ws')}/channels/${channel.id}`);

    await redeem(code);
    const heard = await listener.heard();
    await mock.clock.advance(1000);

    expect(heard.map(({ topicName }) => topicName)).to.deep.equal([`v2.system.token_revoked.${channel.id}`]);
    await listener.closed;
  });

  it('ends nothing at the hands of another client, or of one that does not prove itself', async () => {
    const code = await logIn();
    const { access_token } = await redeem(code);

    const other = await redeem(code, { ...CLIENT, client_secret: 'wrong' });

    expect(other.error).to.equal('invalid_client');
    expect(await statusOf(access_token)).to.equal(200);
  });

  it('is refused and ends nothing where the organisation has that switched off', async () => {
    await mock.close();
    await start({ endTokensOnReuse: false });
    const code = await logIn();
    const first = await redeem(code);
    const second = await refresh(first.refresh_token);

    const again = [await redeem(code), await refresh(first.refresh_token)];

    expect(again.map(({ description }) => description)).to.deep.equal([
      'The code was used before; a code is good for one token.',
      'The refresh token was used before; use the one that came with the last answer.',
    ]);
    expect(await statusOf(first.access_token)).to.equal(200);
    expect(await refresh(second.refresh_token)).to.have.property('access_token');
  });

  it('is told no more of than the error where answers are opaque', async () => {
    await mock.close();
    mock = await startGenesysMock({ errors: 'opaque' });
    const code = await logIn();
    await redeem(code);

    const error = 'invalid_grant';
    expect(await redeem(code)).to.deep.equal({ error, description: error, error_description: error });
  });
});
