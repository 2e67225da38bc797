import { expect } from 'chai';
import { requestLine } from '../../cli/start/request-line.ts';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { fixtureOrganization, INTEGRATION_ID } from '../../testing/engine-fixture.ts';
import {
  asSent,
  HARMLESS,
  hiddenIn,
  NAMES,
  type Place,
  pairsOf,
  planted,
  TEXTS,
  wordsOf,
} from './testing/planted.ts';

const CONVERSATIONS = '/api/v2/conversations';
const PERMISSIONS = [
  'messaging:integration:add',
  'conversation:message:receive',
  'conversation:message:view',
];
/** Nobody listens there, so that deliveries fail and the log says so. */
const NOWHERE = '127.0.0.1:1';

const INTEGRATION = {
  outboundNotificationWebhookUrl: `http://planted-user:planted-password@${NOWHERE}/hook;token=planted-matrix?key=planted-key&sig=planted-sig`,
  outboundNotificationWebhookSignatureSecretToken: 'planted-signature-secret',
  webhookHeaders: pairsOf('header of webhooks'),
};
const ELSEWHERE = [
  'planted-user',
  'planted-password',
  'planted-matrix',
  'planted-key',
  'planted-sig',
  'planted-signature-secret',
  'planted-in-a-list',
  'planted-in-a-pair',
  'planted-in-another-pair',
  '471147',
];

describe('secrets that were planted', () => {
  let mock: GenesysMock;
  const lines: string[] = [];
  let shown: string;

  before(async () => {
    const log = (line: string) => lines.push(line);
    mock = await startGenesysMock({
      organization: fixtureOrganization({ integration: INTEGRATION }),
      log: { info: log, warn: log, error: log },
      onRequest: (view) =>
        lines.push(
          requestLine(view, (_colour, text) => text),
          JSON.stringify(view),
        ),
    });
    mock.clock.freeze(Date.UTC(2026, 0, 15, 9));
    await plant();
    shown = await everythingShown();
  });
  after(() => mock.close());

  async function plant(): Promise<void> {
    const token = mock.tokens.issue('valid', { permissions: PERMISSIONS }).accessToken;
    const context = {
      ...pairsOf('json'),
      pin: 471147,
      deep: { webhookHeaders: pairsOf('header of webhooks') },
    };
    const pairs = [
      { name: 'password', value: 'planted-in-a-pair' },
      { key: 'X-Api-Key', value: 'planted-in-another-pair' },
    ];
    const list = { credentials: { user: 'planted-user', list: ['planted-in-a-list'] }, pairs };
    await call(mock, 'GET', `/api/v2/tokens/me?${new URLSearchParams(pairsOf('query'))}`);
    await call(mock, 'GET', '/api/v2/tokens/me', { headers: pairsOf('header') });
    await call(mock, 'POST', `${CONVERSATIONS}/handover`, { json: { ...context, context } });
    await call(mock, 'POST', `${CONVERSATIONS}/handover`, { json: { context: { ...list, ...HARMLESS } } });
    await call(mock, 'POST', `${CONVERSATIONS}/handover`, { json: { context: TEXTS.map(asSent) } });
    await call(mock, 'POST', '/oauth/token', { form: pairsOf('form') });
    for (const text of TEXTS) await call(mock, 'GET', `/nothing/${encodeURIComponent(asSent(text))}`);

    const id = await converse(token, TEXTS.map(asSent).join('\n'));
    const participantId = mock.conversations.find(id)?.participants[0]?.id;
    const path = `${CONVERSATIONS}/messages/${id}/participants/${participantId}/attributes`;
    expectStatus(await call(mock, 'PATCH', path, { token, json: { attributes: pairsOf('attribute') } }), 202);
    await makeIntegration(token);
  }

  /** @returns the id of the conversation */
  async function converse(token: string, text: string): Promise<string> {
    const channel = {
      messageId: 'first',
      from: { id: 'customer-1', idType: 'Opaque' },
      time: '2026-01-15T09:00:00.000Z',
    };
    const url = `${CONVERSATIONS}/messages/${INTEGRATION_ID}/inbound/open/message?prefetchConversationId=true`;
    const { body } = await call(mock, 'POST', url, { token, json: { channel, text } });
    return body.conversationId;
  }

  /** By both APIs. */
  async function makeIntegration(token: string): Promise<void> {
    const settings = { ...INTEGRATION, name: 'planted' };
    expectStatus(await call(mock, 'POST', '/__mock/integrations', { json: settings }), 201);
    const made = await call(mock, 'POST', `${CONVERSATIONS}/messaging/integrations/open`, {
      token,
      json: settings,
    });
    expectStatus(made, 202);
  }

  /** What every view says, and the log; the event stream from its beginning. */
  async function everythingShown(): Promise<string> {
    await mock.deliveries.settled();
    const paths = [
      'requests',
      'deliveries',
      'conversations',
      'integrations',
      'faults',
      'tokens',
      'agents',
      'metrics',
    ];
    for (const { id } of mock.conversations.list())
      paths.push(...['', '/messages', '/participants'].map((list) => `conversations/${id}${list}`));
    const entries = mock.journal.entries();
    paths.push(...entries.map(({ sequence }) => `requests/${sequence}`));
    paths.push(...entries.slice(0, 6).map(({ sequence }) => `requests/${sequence}/nearest`));
    const answers = await Promise.all(paths.map((path) => call(mock, 'GET', `/__mock/${path}`)));
    for (const answer of answers) expectStatus(answer, 200);
    const texts = answers.map(({ text }) => text);
    return [...texts, ...lines, JSON.stringify(entries), await events(entries.length)].join('\n');
  }

  async function events(last: number): Promise<string> {
    const { body } = await fetch(`${mock.url}/__mock/events`, { headers: { 'Last-Event-ID': '0' } });
    let text = '';
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (text.includes(`id: ${last}\n`) && text.endsWith('\n\n')) break;
    }
    return text;
  }

  const isShown = (secret: string) =>
    [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
    ].some((text) => shown.includes(text));

  for (const place of Object.keys(NAMES) as Place[]) {
    it(`are shown nowhere: ${place}`, () => {
      expect(wordsOf(NAMES[place]).filter((name) => isShown(planted(place, name)))).to.deep.equal([]);
    });
  }

  it('are shown nowhere: in texts of any name, in messages and in paths', () => {
    expect(TEXTS.filter((text) => isShown(hiddenIn(text)))).to.deep.equal([]);
  });

  it('are shown nowhere: in the address of webhooks, below credentials, in pairs of names and values, in numbers', () => {
    expect(ELSEWHERE.filter(isShown)).to.deep.equal([]);
  });

  it('are not shown in the log either, which tells of what it could not deliver', () => {
    expect(lines.join()).to.contain('cannot deliver to');
  });

  it('are more than 140', () => {
    const named = (Object.keys(NAMES) as Place[]).flatMap((place) => wordsOf(NAMES[place]));
    expect(named.length + TEXTS.length + ELSEWHERE.length).to.be.above(140);
  });

  it('leave everything else as it is', () => {
    const sent = Object.entries(HARMLESS).map(([name, value]) =>
      JSON.stringify({ [name]: value }).slice(1, -1),
    );
    expect(sent.filter((member) => !shown.includes(member))).to.deep.equal([]);
  });
});
