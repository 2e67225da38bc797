import { expect } from 'chai';
import platformClient from 'purecloud-platform-client-v2';
import {
  ANN,
  DEFAULT_ORGANIZATION,
  type GenesysMock,
  HANDOVER_CLIENT,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../mock-server/index.ts';
import { pointSdkAt } from '../mock-server/testing/index.ts';

/** What the SDK rejects with: the body of the answer, or the error of its HTTP client during a login. */
interface SdkError {
  readonly status: number;
  readonly code: string;
}

/** The vendor's own client, as it is published; its gateway setting points it at the mock. */
describe('the official JavaScript SDK', () => {
  const client = platformClient.ApiClient.instance;
  let genesys: GenesysMock;

  before(async () => {
    genesys = await startGenesysMock();
    pointSdkAt(genesys);
  });
  after(() => genesys.close());
  beforeEach(() => {
    client.clearAccessToken();
    genesys.reset();
  });

  async function logIn(): Promise<void> {
    await client.loginClientCredentialsGrant(HANDOVER_CLIENT.id, HANDOVER_CLIENT.secret);
  }

  it('logs in with client credentials', async () => {
    const { id, secret, accessTokenValiditySeconds } = HANDOVER_CLIENT;
    const before = Date.now();

    const { accessToken, tokenExpiryTime } = await client.loginClientCredentialsGrant(id, secret);

    expect(accessToken).to.be.a('string').and.not.equal('');
    expect(tokenExpiryTime).to.be.at.least(before + accessTokenValiditySeconds * 1000);
  });

  it('is refused with a wrong secret', async () => {
    const error = await rejection(client.loginClientCredentialsGrant(HANDOVER_CLIENT.id, 'wrong'));

    expect(error).to.include({ status: 401 });
  });

  it('reads whose token it has', async () => {
    await logIn();

    const info = await new platformClient.TokensApi().getTokensMe();

    expect(info.organization?.id).to.equal(DEFAULT_ORGANIZATION.id);
    expect(info.OAuthClient?.id).to.equal(HANDOVER_CLIENT.id);
  });

  it('reads the organisation', async () => {
    await logIn();

    const organization = await new platformClient.OrganizationApi().getOrganizationsMe();

    expect(organization.name).to.equal(DEFAULT_ORGANIZATION.name);
  });

  it('learns that a token of client credentials has no user', async () => {
    await logIn();

    const error = await rejection(new platformClient.UsersApi().getUsersMe());

    expect(error).to.include({ status: 400, code: 'not.a.user' });
  });

  it('reads the user of a token that has one', async () => {
    client.setAccessToken(genesys.tokens.issue('valid', { userId: ANN.id }).accessToken);

    const me = await new platformClient.UsersApi().getUsersMe();

    expect(me).to.include({ id: ANN.id, name: ANN.name });
  });

  it('reads queues page by page', async () => {
    await logIn();
    const routing = new platformClient.RoutingApi();

    const first = await routing.getRoutingQueues({ pageSize: 1, pageNumber: 1 });
    const last = await routing.getRoutingQueues({
      pageSize: 1,
      pageNumber: genesys.organization.queues.length,
    });

    expect(first).to.include({ pageNumber: 1, pageSize: 1, total: genesys.organization.queues.length });
    expect(first.entities).to.have.lengthOf(1);
    expect(first.nextUri).to.be.a('string');
    expect(last.nextUri).to.equal(undefined);
    expect(last.entities?.[0]?.id).to.not.equal(first.entities?.[0]?.id);
  });

  it('reads a queue, and learns when there is none', async () => {
    await logIn();
    const routing = new platformClient.RoutingApi();

    expect(await routing.getRoutingQueue(SUPPORT_QUEUE.id)).to.include({ name: SUPPORT_QUEUE.name });
    const error = await rejection(routing.getRoutingQueue('00000000-0000-4000-8000-000000000000'));
    expect(error).to.include({ status: 404, code: 'resource.not.found' });
  });

  it('reads a conversation', async () => {
    await logIn();
    const { id } = genesys.conversations.open();

    const conversation = await new platformClient.ConversationsApi().getConversation(id);

    expect(conversation.id).to.equal(id);
    expect(conversation.participants?.[0]?.purpose).to.equal('customer');
  });

  it('cannot use its token after it was revoked', async () => {
    await logIn();
    const tokens = new platformClient.TokensApi();

    await tokens.deleteTokensMe();

    const error = await rejection(tokens.getTokensMe());
    expect(error).to.include({ status: 401, code: 'bad.credentials' });
  });

  it('cannot use its token after it expired', async () => {
    await logIn();
    await genesys.clock.advance((HANDOVER_CLIENT.accessTokenValiditySeconds + 1) * 1000);

    const error = await rejection(new platformClient.OrganizationApi().getOrganizationsMe());

    expect(error).to.include({ status: 401, code: 'credentials.expired' });
  });
});

async function rejection(call: Promise<unknown>): Promise<SdkError> {
  try {
    await call;
  } catch (error) {
    return error as SdkError;
  }
  throw new Error('expected the call to be refused, but it succeeded');
}
