import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { HttpRequest, type HttpResponseInit, InvocationContext, type Timer } from '@azure/functions';
import { expect } from 'chai';
import {
  type GenesysMock,
  HANDOVER_CLIENT,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../../../mock-server/index.ts';
import { pastedToken, SessionToken } from '../../cognigy/access/session-token.ts';
import { handOver } from '../../cognigy/handover.ts';
import { giveToken, keepFresh } from './handlers.ts';

const TIMER: Timer = {
  isPastDue: false,
  schedule: { adjustForDST: false },
  scheduleStatus: { last: '', next: '', lastUpdated: '' },
};
const REQUEST = new HttpRequest({ method: 'GET', url: 'http://localhost/api/session-token' });

describe('the session token as an Azure Function', () => {
  let genesys: GenesysMock;
  let logged: string[];
  let context: InvocationContext;
  beforeEach(async () => {
    genesys = await startGenesysMock();
    genesys.clock.freeze();
    logged = [];
    context = new InvocationContext({
      functionName: 'test',
      logHandler: (_level, ...texts) => logged.push(texts.join(' ')),
    });
  });
  afterEach(() => genesys.close());

  function sessionFor(clientSecret: string = HANDOVER_CLIENT.secret): SessionToken {
    return new SessionToken({
      hosts: { login: genesys.url, api: genesys.url },
      credentials: { clientId: HANDOVER_CLIENT.id, clientSecret },
      skewMs: 600_000,
      now: () => genesys.clock.now(),
    });
  }

  it('gives a flow a token that hands a conversation over', async () => {
    const { jsonBody, status, headers } = await call(giveToken(sessionFor()));

    expect(status).to.equal(200);
    expect(headers).to.deep.equal({ 'Cache-Control': 'no-store' });
    const receipt = await handOver(
      { hosts: { login: genesys.url, api: genesys.url }, tokens: pastedToken(jsonBody.sessionToken) },
      {
        conversationId: genesys.conversations.open().id,
        queueId: SUPPORT_QUEUE.id,
        context: { intent: 'transfer' },
      },
    );
    expect(receipt.state).to.equal('queued');
  });

  it('renews the token by its timer before an hour is over', async () => {
    const session = sessionFor();
    const renew = keepFresh(session);
    await renew(TIMER, context);
    const first = await session.current();

    for (let minutes = 0; minutes < 60; minutes += 5) {
      await genesys.clock.advance(300_000);
      await renew(TIMER, context);
    }

    expect(await session.current()).to.not.equal(first);
    const asked = genesys.journal.entries().filter(({ path }) => path === '/oauth/token');
    expect(asked).to.have.lengthOf(2);
  });

  it('fails its timer run when the client is wrong, and logs why, without the secret', async () => {
    const outcome = await Promise.resolve(keepFresh(sessionFor('a-wrong-secret'))(TIMER, context)).then(
      () => 'passed',
      () => 'failed',
    );

    expect(outcome).to.equal('failed');
    expect(logged.join('\n'))
      .to.match(/401 invalid_client.*context id/)
      .and.to.not.include('a-wrong-secret');
  });

  it('tells the flow the code and the context id when there is no token', async () => {
    const { jsonBody, status } = await call(giveToken(sessionFor('a-wrong-secret')));

    expect(status).to.equal(502);
    expect(jsonBody.code).to.equal('invalid_client');
    expect(jsonBody.contextId).to.equal(genesys.journal.entries().at(-1)?.correlationId);
  });

  it('answers 503 to the flow when Genesys Cloud cannot be reached', async () => {
    await genesys.close();

    const { jsonBody, status } = await call(giveToken(sessionFor()));

    expect(status).to.equal(503);
    expect(jsonBody.code).to.equal('unreachable');
    genesys = await startGenesysMock();
  });

  it('registers a timer and an HTTP function', async () => {
    // Outside of the Azure runtime the library only says what it would register.
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [path.join(import.meta.dirname, 'functions.ts')],
      { env: { ...process.env, GENESYS_CLIENT_ID: 'client', GENESYS_CLIENT_SECRET: 'secret' } },
    );

    expect(stderr).to.include('"keepSessionTokenFresh"').and.to.include('"sessionToken"');
  });

  async function call(handler: ReturnType<typeof giveToken>): Promise<HttpResponseInit> {
    const answer = await handler(REQUEST, context);
    return { ...answer, headers: answer.headers ?? {} } as HttpResponseInit;
  }
});
