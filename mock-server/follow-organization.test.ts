import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { followOrganization } from './follow-organization.ts';
import { issuePersona } from './oauth/issue-persona.ts';
import { type OpenMock, openMock } from './open-mock.ts';
import { DEFAULT_ORGANIZATION, HANDOVER_CLIENT } from './org/default-organization.ts';
import { loadOrganization } from './org/load-organization.ts';
import type { OrganizationInput } from './org/organization.ts';
import type { OrganizationWatch } from './org/watch-organization.ts';
import { call, expectStatus } from './testing/call.ts';

describe('a mock that follows its organisation file', () => {
  let folder: string;
  let file: string;
  let running: OpenMock;
  let said: string[];
  let watch: OrganizationWatch;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'follow-'));
    file = path.join(folder, 'org.json');
    said = [];
    const say = (level: string) => (line: string) => said.push(`${level} ${line.replaceAll(file, 'FILE')}`);
    const log = { info: say('info'), warn: say('warn'), error: say('error') };
    await writeFile(file, JSON.stringify(DEFAULT_ORGANIZATION));
    running = await openMock({ organization: await loadOrganization(file), log });
    watch = followOrganization(running.mock, file, 20);
  });
  afterEach(async () => {
    watch.stop();
    await running.mock.close();
    await rm(folder, { recursive: true });
  });

  /** Saves another version, and gives what was said about it. */
  async function save(changes: Partial<OrganizationInput> | string): Promise<string> {
    const before = said.length;
    const text =
      typeof changes === 'string' ? changes : JSON.stringify({ ...DEFAULT_ORGANIZATION, ...changes });
    await writeFile(file, text);
    while (said.length === before) await wait(5);
    return said.at(-1) ?? '';
  }

  const organization = () => running.mock.tenant.directory.organization;
  const issue = () => issuePersona(running.mock.tenant, 'valid', {}).accessToken;
  const queues = (token: string) => call(running, 'GET', '/api/v2/routing/queues', { token });

  it('keeps tokens and conversations where only what is allowed changed', async () => {
    const token = issue();
    const conversation = running.mock.tenant.conversations.open({});
    expectStatus(await queues(token), 200);

    const line = await save({
      roles: DEFAULT_ORGANIZATION.roles.map((role) => ({
        ...role,
        permissions: role.permissions.filter((permission) => permission !== 'routing:queue:view'),
      })),
      personas: false,
      enforceScopes: true,
    });

    expect(line).to.equal('info FILE was changed and is in force; tokens and conversations stay.');
    expectStatus(await queues(token), 403);
    expect(organization()).to.include({ personas: false, enforceScopes: true });
    expect(running.mock.tenant.conversations.find(conversation?.id ?? '')).to.equal(conversation);
  });

  it('switches a client off and on', async () => {
    const token = issue();
    const clients = DEFAULT_ORGANIZATION.clients.map((client) =>
      client.id === HANDOVER_CLIENT.id ? { ...client, state: 'disabled' as const } : client,
    );

    await save({ clients });
    expectStatus(await queues(token), 401);
    await save({});

    expectStatus(await queues(token), 200);
  });

  it('begins anew where anything else changed, and says what is lost', async () => {
    const token = issue();
    issue();
    running.mock.tenant.conversations.open({});

    const line = await save({ name: 'Another' });

    expect(line).to.equal(
      'warn FILE was changed and is in force as another organisation, which begins anew. Lost: 2 live tokens, 1 open conversation.',
    );
    expect(organization().name).to.equal('Another');
    expectStatus(await queues(token), 401);
  });

  it('says so when nothing is lost', async () => {
    expect(await save({ name: 'Another' })).to.contain('Nothing was lost.');
  });

  it('keeps what it has when the file is bad, and says where it is', async () => {
    const token = issue();

    const line = await save('{"id": 7}');

    expect(line)
      .to.match(/^error FILE cannot be used, so the organisation in force stays:\nFILE:1:8 id must be/)
      .and.contain('clients is required and is missing');
    expect(line).to.not.contain('ConfigError');
    expectStatus(await queues(token), 200);
  });

  it('is reset to the newest good file', async () => {
    await save({ personas: false });
    await save('{');

    running.mock.reset();

    expect(organization().personas).to.equal(false);
  });

  it('puts the file in force again after it was changed from elsewhere', async () => {
    running.mock.replaceOrganization({ ...organization(), name: 'From elsewhere' });

    await save({ personas: false });

    expect(organization()).to.include({ name: DEFAULT_ORGANIZATION.name, personas: false });
  });
});
