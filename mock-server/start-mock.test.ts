import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { ConfigError } from './errors/config-error.ts';
import { OPEN_CONVERSATION } from './org/default-organization.ts';
import { startGenesysMock } from './start-mock.ts';
import { call, expectStatus } from './testing/call.ts';

describe('startGenesysMock', () => {
  it('runs 50 mocks at once that share nothing', async () => {
    const mocks = await Promise.all(Array.from({ length: 50 }, () => startGenesysMock()));
    const tokens = mocks.map((genesys) => genesys.tokens.issue().accessToken);

    const own = await Promise.all(
      mocks.map((genesys, at) => call(genesys, 'GET', '/api/v2/tokens/me', { token: tokens[at] ?? '' })),
    );
    const others = await Promise.all(
      mocks.map((genesys, at) =>
        call(genesys, 'GET', '/api/v2/tokens/me', { token: tokens.at(at - 1) ?? '' }),
      ),
    );

    expect(own.map((answer) => answer.status)).to.deep.equal(mocks.map(() => 200));
    expect(others.map((answer) => answer.status)).to.deep.equal(mocks.map(() => 401));
    await Promise.all(mocks.map((genesys) => genesys.close()));
  });

  it('has freed its port when close settles, even with a connection that is kept alive', async () => {
    const genesys = await startGenesysMock();
    await call(genesys, 'GET', '/');

    await genesys.close();

    const next = createServer().listen(Number(new URL(genesys.url).port), '127.0.0.1');
    await once(next, 'listening');
    next.close();
  });

  it('gives the same ids for the same seed', async () => {
    const run = async (seed: string) => {
      await using genesys = await startGenesysMock({ seed });
      return [genesys.conversations.open().id, (await call(genesys, 'GET', '/')).body.contextId];
    };

    expect(await run('a')).to.deep.equal(await run('a'));
    expect(await run('a')).to.not.deep.equal(await run('b'));
  });

  it('starts over on reset: tokens, conversations and the clock', async () => {
    await using genesys = await startGenesysMock();
    const token = genesys.tokens.issue().accessToken;
    const { id } = genesys.conversations.open();
    await genesys.clock.advance(3_600_000);

    genesys.reset();

    expectStatus(await call(genesys, 'GET', '/api/v2/tokens/me', { token }), 401);
    expect(genesys.conversations.find(id)).to.equal(undefined);
    expect(genesys.conversations.find(OPEN_CONVERSATION.id)?.endedAt).to.equal(undefined);
    expect(Math.abs(genesys.clock.now() - Date.now())).to.be.below(1000);
  });

  it('names every wrong place of a bad organisation, and what would be right', async () => {
    const organization = { id: 'x', name: 'Bad', clients: [] };

    const error = await startGenesysMock({ organization }).catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(ConfigError);
    expect(String(error).split('\n')).to.deep.equal([
      'ConfigError: id must be a UUID, e.g. 00000000-0000-4000-8000-000000000000; it is "x".',
      'clients must have at least 1 item; it is an empty list.',
    ]);
  });
});
