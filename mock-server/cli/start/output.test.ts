import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { raw } from '../../port/testing/clients.ts';
import { call } from '../../testing/call.ts';
import { runHere } from '../testing/index.ts';
import { start } from './command.ts';

/** A request that steers a terminal, where it is shown as it is: 0x9b begins a sequence, as ESC and `[` do. */
const HOSTILE = Buffer.from(
  'OPTIONS /api/v2/users/me HTTP/1.1\r\nHost: a\r\nOrigin: http://a\x85\x9b2J\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n',
  'latin1',
);

/** Colours, a sequence in one character, another direction of writing, and a line that seems to be the mock's. */
const NAME = 'evil\x1b[31m\x9b2J\u202e\nGenesys mock listening on http://evil.example';

/** What a mock prints while it is used. */
async function printed(
  args: readonly string[],
  use: (mock: { readonly url: string }) => Promise<unknown>,
  unread: () => number = () => 0,
): Promise<string> {
  let text = '';
  const { promise: url, resolve: listening } = Promise.withResolvers<string>();
  const print = (more: string) => {
    text += more;
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (found !== undefined) listening(found);
  };
  await runHere(start, ['--port', '0', ...args], {
    out: print,
    err: print,
    unread,
    stopped: async () => {
      await use({ url: await url });
      return 'SIGTERM';
    },
  });
  return text;
}

describe('what a mock prints', () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'output-'));
    file = path.join(folder, 'org.json');
    writeFileSync(file, JSON.stringify({ ...DEFAULT_ORGANIZATION, name: NAME }));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const args of [[], ['--json']]) {
    const form = args.join() || 'lines';

    it(`holds nothing that a terminal obeys, whatever clients send: ${form}`, async () => {
      const text = await printed(args, (mock) => raw(mock, HOSTILE));

      expect(text).to.contain('http://a\\u0085\\u009b2J');
      expect(text).to.not.match(/[^\P{Cc}\n]/u);
    });

    it(`holds nothing that a terminal obeys, whatever things are called: ${form}`, async () => {
      const text = await printed([...args, '--org', file], async (mock) => {
        const token = 'persona.valid';
        const rule = { name: NAME, match: { nth: 1 }, fault: { kind: 'status', status: 503 } };
        await call(mock, 'POST', '/__mock/faults', { json: rule });
        await call(mock, 'GET', '/api/v2/tokens/me', { token });
        await call(mock, 'POST', '/api/v2/conversations/handover', { json: { [NAME]: 1 } });
        await call(mock, 'POST', '/oauth/token', { form: { grant_type: NAME } });
        await call(mock, 'PUT', `/api/v2/notifications/channels/${encodeURIComponent(NAME)}/subscriptions`, {
          token,
          json: [{ id: NAME }],
        });
        await call(mock, 'GET', `/${encodeURIComponent(NAME)}?${NAME}`);
      });

      expect(text.match(/evil\\u001b\[31m\\u009b2J\\u202e(\\n|\\u000a)/g)).to.have.length.above(1);
      expect(text).to.not.match(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      expect(text.match(/^Genesys mock listening/gm)?.length ?? 0).to.equal(args.length === 0 ? 1 : 0);
    });
  }

  it('is left out while nobody reads it, and then said to be', async () => {
    let waiting = 0;
    const text = await printed(
      ['--json'],
      async (mock) => {
        waiting = 2_000_000;
        for (const name of ['one', 'two', 'three']) await call(mock, 'GET', `/${name}`);
        waiting = 0;
        await call(mock, 'GET', '/four');
      },
      () => waiting,
    );

    const [, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ event, line, path }) => [event, line ?? path])).to.deep.equal([
      ['warning', '3 messages were left out here, because nobody read what was printed.'],
      ['request', '/four'],
    ]);
  });
});
