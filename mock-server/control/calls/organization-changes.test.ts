import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { DEFAULT_ORGANIZATION, HANDOVER_CLIENT, OPEN_CONVERSATION } from '../../org/default-organization.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

describe('changing the organisation while it is in force', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  const change = (json: object) => controlCall(mock, 'POST', '/organization/changes', { json });
  const queues = (token: string) => call(mock, 'GET', '/api/v2/routing/queues', { token });

  it('takes a permission away, and the next call with the same token is refused', async () => {
    const { accessToken } = mock.tokens.issue();
    expectStatus(await queues(accessToken), 200);
    const [role] = mock.organization.roles;

    const answer = await change({
      roles: [
        {
          ...role,
          permissions: role?.permissions.filter((permission) => permission !== 'routing:queue:view'),
        },
      ],
    });

    expectStatus(answer, 200);
    expectStatus(await queues(accessToken), 403);
    expect(mock.conversations.find(OPEN_CONVERSATION.id)).to.not.equal(undefined);
  });

  it('switches a client off', async () => {
    const { accessToken } = mock.tokens.issue();

    await change({ clients: [{ id: HANDOVER_CLIENT.id, state: 'disabled' }] });

    expectStatus(await queues(accessToken), 401);
  });

  it('turns switches and keeps the others', async () => {
    const { body } = await change({ personas: false, handover: { missingTarget: 'silent' } });

    expect(body).to.include({ personas: false, enforceScopes: false });
    expect(body.handover).to.include({ missingTarget: 'silent', requireUserSession: false });
  });

  it('adds a role', async () => {
    await change({ roles: [{ name: 'Auditor', permissions: ['analytics:conversationDetail:view'] }] });

    expect(mock.organization.roles.map(({ name }) => name)).to.deep.equal([
      ...DEFAULT_ORGANIZATION.roles.map(({ name }) => name),
      'Auditor',
    ]);
  });

  it('is undone by a reset', async () => {
    await change({ personas: false });

    mock.reset();

    expect(mock.organization.personas).to.equal(true);
  });

  for (const [what, json, status] of [
    ['a permission that is none', { roles: [{ name: 'Agent', permissions: ['everything'] }] }, 400],
    ['a role that there is not', { clients: [{ id: HANDOVER_CLIENT.id, roles: ['Nobody'] }] }, 400],
    ['a client that there is not', { clients: [{ id: '00000000-0000-4000-8000-000000000000' }] }, 404],
    ['what needs a new start', { queues: [] }, 400],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const before = mock.organization;

      const answer = await change(json);

      expectStatus(answer, status);
      expect(mock.organization).to.equal(before);
    });
  }
});
