import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { RequestView } from '../control/request-view.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { HANDOVER_CLIENT, OPEN_CONVERSATION, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { call } from '../testing/call.ts';
import { controlCall } from '../testing/control-call.ts';
import { curlOf } from './page/exports/curl.js';
import { interactionOf, pactOf } from './page/exports/pact.js';
import { shellScriptOf } from './page/exports/script.js';
import { stepsOf } from './page/exports/steps.js';

const run = promisify(execFile);
const HANDOVER = '/api/v2/conversations/handover';
const GOOD = {
  sessionToken: 'persona.valid',
  conversationId: OPEN_CONVERSATION.id,
  queueId: SUPPORT_QUEUE.id,
  context: { note: `it's "$HOME" \`x\` & \\` },
};

describe('what the cockpit exports', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
  });
  afterEach(() => mock.close());

  const last = (): RequestView => {
    const view = mock.journal.entries().at(-1);
    if (view === undefined) throw new Error('The journal is empty.');
    return view;
  };
  const curl = (view: RequestView) => curlOf({ ...view, ...view.request }, mock.url);
  /** Types a command into a shell, as a person would. */
  const type = (command: string, variables: Record<string, string> = {}) =>
    run('sh', ['-c', command], { env: { PATH: process.env.PATH ?? '', ...variables } });

  it('is a command that sends the same request', async () => {
    await call(mock, 'POST', `${HANDOVER}?a=1&b=two%20words%26more&c={x}[1]`, { json: GOOD });
    const first = last();

    await type(curl(first));

    const { request, query, status } = last();
    expect(Object.fromEntries(new URLSearchParams(query))).to.deep.equal({
      a: '1',
      b: 'two words&more',
      c: '{x}[1]',
    });
    expect([status, request.body]).to.deep.equal([202, first.request.body]);
  });

  it('has variables in the place of secrets', async () => {
    const { accessToken } = mock.tokens.issue();
    await call(mock, 'POST', HANDOVER, { json: { ...GOOD, sessionToken: accessToken } });

    const command = curl(last());
    const { stdout } = await type(command, { SESSION_TOKEN: accessToken });

    expect(command).to.contain('"sessionToken":"\'"$SESSION_TOKEN"\'"');
    expect(JSON.parse(stdout)).to.include({ state: 'queued' });
  });

  it('has them in the query too', async () => {
    await call(mock, 'GET', '/api/v2/routing/queues?pageSize=5&sig=signed%26sealed', {
      token: 'persona.valid',
    });

    const { query } = last();
    const command = curl(last());
    await type(command, { SIG: 'signed%26sealed' });

    expect(query).to.equal('pageSize=5&sig=sig… (13 characters)');
    expect(command).to.contain(`?pageSize=5&sig='"$SIG"`);
    expect(last()).to.include({ status: 200, query });
  });

  it('sends forms as forms', async () => {
    const credentials = Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64');
    await call(mock, 'POST', '/oauth/token', {
      headers: { authorization: `Basic ${credentials}` },
      form: { grant_type: 'client_credentials', scope: 'conversations messaging' },
    });

    const { stdout } = await type(curl(last()), { CREDENTIALS: credentials });

    expect(JSON.parse(stdout)).to.include({ token_type: 'bearer' });
  });

  it('is a script of all that was done to a conversation, in order', async () => {
    await call(mock, 'POST', HANDOVER, { json: GOOD });
    await call(mock, 'GET', '/api/v2/routing/queues', { token: 'persona.valid' });
    await mock.clock.advance(1000);
    mock.agents.accept(OPEN_CONVERSATION.id);
    await mock.clock.advance(1000);
    mock.agents.say(OPEN_CONVERSATION.id, `it's me`);
    await mock.clock.advance(1000);
    mock.agents.disconnect(OPEN_CONVERSATION.id);
    const record = await recordOf(OPEN_CONVERSATION.id);
    await using again = await startGenesysMock();

    const steps = stepsOf(record);
    await type(shellScriptOf(record, again.url));

    expect(steps.map((step) => (step.kind === 'request' ? step.request.path : step.verb))).to.deep.equal([
      HANDOVER,
      'accept',
      'say',
      'disconnect',
    ]);
    const played = again.conversations.find(OPEN_CONVERSATION.id);
    expect(played?.endedAt).to.not.equal(undefined);
    expect(played?.messages.map(({ text }) => text)).to.deep.equal([`it's me`]);
  });

  it('is a pact interaction with the states that bring it about', async () => {
    await call(mock, 'POST', HANDOVER, { json: { ...GOOD, sessionToken: 'abc-123' } });

    const { providerStates, request, response } = interactionOf(last());

    expect(providerStates).to.deep.equal([
      { name: 'a session token that is {condition}', params: { condition: 'unknown' } },
      { name: 'an open conversation' },
      { name: 'a queue' },
    ]);
    expect(request.generators.body).to.have.keys(['$.sessionToken', '$.conversationId', '$.queueId']);
    expect(response).to.deep.include({ status: 400 });
    expect(response.matchingRules?.body).to.have.property('$.code');
  });

  it('is a pact that holds no token', async () => {
    const { accessToken } = mock.tokens.issue();
    await call(mock, 'GET', '/api/v2/routing/queues', { token: accessToken });

    const pact = pactOf([last()]);

    expect(pact.metadata.pactSpecification.version).to.equal('4.0');
    expect(JSON.stringify(pact)).to.not.contain(accessToken.slice(0, 3));
    expect(pact.interactions[0]?.request.generators).to.have.nested.property('header.Authorization');
  });

  async function recordOf(id: string) {
    const read = async (path: string) => (await controlCall(mock, 'GET', `/conversations/${id}${path}`)).body;
    return {
      conversation: await read(''),
      participants: (await read('/participants')).participants,
      messages: (await read('/messages')).messages,
      requests: mock.journal.entries(),
    };
  }
});
