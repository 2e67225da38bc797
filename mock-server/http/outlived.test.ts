import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect } from 'chai';
import { quietLogger } from '../base/logger.ts';
import {
  DEFAULT_ORGANIZATION,
  type GenesysMock,
  OPEN_CONVERSATION,
  OPEN_INTEGRATION,
  startGenesysMock,
} from '../index.ts';
import { HANDOVER_CLIENT, SUPPORT_QUEUE } from '../org/default-organization.ts';
import { startReceiver } from '../outbound/testing/receiver.ts';
import { call, expectStatus } from '../testing/call.ts';

const INBOUND = `/api/v2/conversations/messages/${OPEN_INTEGRATION.id}/inbound/open/message`;
const MESSAGE = {
  channel: { messageId: 'm', time: '2026-01-15T09:30:00Z', from: { id: 'u', idType: 'Opaque' } },
  text: 'hello',
};
const HANDOVER = {
  sessionToken: 'persona.valid',
  conversationId: OPEN_CONVERSATION.id,
  queueId: SUPPORT_QUEUE.id,
  context: {},
};
const TOKEN_FORM = {
  grant_type: 'client_credentials',
  client_id: HANDOVER_CLIENT.id,
  client_secret: HANDOVER_CLIENT.secret,
};

describe('a call that outlives its organisation', () => {
  let genesys: GenesysMock;
  let told: number;
  let lines: string[];
  beforeEach(async () => {
    told = 0;
    lines = [];
    genesys = await startGenesysMock({
      onRequest: () => told++,
      log: { ...quietLogger, warn: (line) => lines.push(line), error: (line) => lines.push(line) },
    });
    genesys.clock.freeze();
  });
  afterEach(() => genesys.close());

  /** What a test may see of an organisation that nobody has called. */
  const state = () => ({
    requests: genesys.journal.entries(),
    tokens: genesys.tokens.list(),
    deliveries: genesys.deliveries.list(),
    conversations: genesys.conversations.list(),
    told,
    lines,
  });
  const replacements: [string, () => void][] = [
    ['a reset', () => genesys.reset()],
    ['another organisation', () => genesys.replaceOrganization(DEFAULT_ORGANIZATION)],
  ];
  const calls: [string, string, { json?: object; form?: Record<string, string> }][] = [
    ['a message', INBOUND, { json: MESSAGE }],
    ['a handover', '/api/v2/conversations/handover', { json: HANDOVER }],
    ['a token request', '/oauth/token', { form: TOKEN_FORM }],
  ];

  for (const [what, replace] of replacements) {
    for (const [name, path, options] of calls) {
      it(`is refused, and does nothing, where a fault held ${name} over ${what}`, async () => {
        genesys.faults.add({ fault: { kind: 'delay', milliseconds: 600_000 } });
        const held = call(genesys, 'POST', path, { token: 'persona.valid', ...options });
        while (genesys.faults.list()[0]?.hits === 0) await new Promise(setImmediate);

        replace();
        const before = structuredClone(state());

        const answer = await held;
        expectStatus(answer, 409);
        expect(answer.body).to.include({ code: 'mock.organization.replaced', status: 409 });
        expect(answer.headers.get('inin-correlation-id')).to.equal(answer.body.contextId);
        await genesys.clock.advance(3_600_000);
        expect(state()).to.deep.equal(before);
      });

      it(`is refused, and does nothing, where ${name} was sent slowly over ${what}`, async () => {
        const { json: body, form } = options;
        const slow = await beginSlowly(genesys, 'POST', path, {
          text: body === undefined ? String(new URLSearchParams(form)) : JSON.stringify(body),
          type: body === undefined ? 'application/x-www-form-urlencoded' : 'application/json',
        });

        replace();
        const before = structuredClone(state());

        expect(await slow.end()).to.include({ status: 409, code: 'mock.organization.replaced' });
        await genesys.clock.advance(3_600_000);
        expect(state()).to.deep.equal(before);
      });
    }
  }

  for (const [method, path, body, status] of [
    ['POST', '/conversations', {}, 409],
    ['POST', '/tokens', {}, 409],
    ['POST', `/conversations/${OPEN_CONVERSATION.id}/agent/accept`, {}, 409],
    ['POST', '/faults', { fault: { kind: 'status', status: 503 } }, 409],
    ['PUT', '/clock', { now: '2030-01-01T00:00:00Z' }, 200],
    ['POST', '/clock/advance', { by: 'PT1H' }, 200],
    ['PUT', '/organization', { ...DEFAULT_ORGANIZATION, name: 'The next one' }, 200],
    ['POST', '/reset', {}, 204],
  ] as const) {
    it(`is ${status === 409 ? 'refused' : 'for the next one'} where it is ${method} /__mock${path}, sent slowly over a reset`, async () => {
      const slow = await beginSlowly(genesys, method, `/__mock${path}`, {
        text: JSON.stringify(body),
        type: 'application/json',
      });

      genesys.reset();
      const before = structuredClone(state());

      expect((await slow.end()).status).to.equal(status);
      if (status === 409) expect(state()).to.deep.equal(before);
    });
  }

  it('sends the rest of a slow answer at once', async () => {
    const whole = await call(genesys, 'GET', '/api/v2/tokens/me', { token: 'persona.valid' });
    genesys.faults.add({ fault: { kind: 'slow-body', bytesPerSecond: 1 } });
    const held = call(genesys, 'GET', '/api/v2/tokens/me', { token: 'persona.valid' });
    while (genesys.faults.list()[0]?.hits === 0) await new Promise(setImmediate);

    genesys.reset();

    expect((await held).text).to.equal(whole.text);
  });

  it('leaves no trace of a webhook whose receiver answers after it', async () => {
    const asked: ServerResponse[] = [];
    await using receiver = await startReceiver();
    receiver.answers.push((response) => asked.push(response));
    const { id } = genesys.integrations.create({
      name: 'bot',
      outboundNotificationWebhookUrl: receiver.url,
      outboundNotificationWebhookSignatureSecretToken: 'a-secret-of-16-or-more',
    });
    await call(genesys, 'POST', INBOUND.replace(OPEN_INTEGRATION.id, id), {
      token: 'persona.valid',
      json: MESSAGE,
    });
    while (asked.length === 0) await new Promise(setImmediate);

    genesys.reset();
    const before = structuredClone(state());
    asked[0]?.writeHead(500).end();
    await genesys.clock.advance(60_000);
    await genesys.deliveries.settled();

    expect(asked).to.have.length(1);
    expect(state()).to.deep.equal(before);
  });
});

/** Sends a request but for the last byte of its body. Settles when the mock has begun to read it. */
async function beginSlowly(
  { url }: GenesysMock,
  method: string,
  path: string,
  { text, type }: { readonly text: string; readonly type: string },
) {
  const sent: ClientRequest = request(`${url}${path}`, {
    method,
    headers: {
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      authorization: 'Bearer persona.valid',
      expect: '100-continue',
    },
  });
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(text.slice(0, -1));
  return {
    async end(): Promise<{ status: number | undefined; code: unknown }> {
      sent.end(text.slice(-1));
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      const body = answer.statusCode === 204 ? {} : ((await json(answer)) as { code?: string });
      answer.resume();
      return { status: answer.statusCode, code: body.code };
    },
  };
}
