import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { ConfigError } from './errors/config-error.ts';
import { DEFAULT_ORGANIZATION, OPEN_CONVERSATION } from './org/default-organization.ts';
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

  for (const journalSize of [0, -1, 1.5, Number.NaN, 1_000_001, '5' as never, null as never]) {
    it(`takes no journal of ${JSON.stringify(journalSize)} requests`, async () => {
      const error: unknown = await startGenesysMock({ journalSize }).catch((thrown) => thrown);

      expect(error).to.be.instanceOf(ConfigError);
      expect(String(error)).to.match(/journalSize is .+; it takes a whole number from 1 to 1000000\./);
    });
  }

  for (const secret of ['', 'short', 'with a space', 'line\nbreak', 'umlaut-\u00fc', 12345678 as never]) {
    it(`takes no control token ${JSON.stringify(secret)}, and does not repeat it`, async () => {
      const error: unknown = await startGenesysMock({ controlToken: secret }).catch((thrown) => thrown);

      expect(error).to.be.instanceOf(ConfigError);
      expect(String(error)).to.match(/controlToken takes at least 8 printable characters without spaces\.$/);
    });
  }

  it('takes no empty key for ids', async () => {
    const error: unknown = await startGenesysMock({ idKey: '' }).catch((thrown) => thrown);

    expect(error).to.be.instanceOf(ConfigError);
  });

  for (const expiresInSeconds of [Number.NaN, -1, 1e300, Number.POSITIVE_INFINITY]) {
    it(`issues no token that lives for ${expiresInSeconds} seconds`, async () => {
      await using genesys = await startGenesysMock();

      expect(() => genesys.tokens.issue('valid', { expiresInSeconds })).to.throw(
        'control call was not understood',
      );
      expect(genesys.tokens.list()).to.deep.equal([]);
    });
  }

  it('takes no time in the organisation that cannot be waited for', async () => {
    const [queue, ...others] = DEFAULT_ORGANIZATION.queues;
    const wrong = { ...queue, alertingTimeoutSeconds: 1e300, acwSettings: { timeoutMs: 1e15 } } as never;

    const error: unknown = await startGenesysMock({
      organization: { ...DEFAULT_ORGANIZATION, queues: [wrong, ...others] },
    }).catch((thrown) => thrown);

    expect(error).to.be.instanceOf(ConfigError);
    expect(String(error)).to.include('alertingTimeoutSeconds').and.to.include('timeoutMs');
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
