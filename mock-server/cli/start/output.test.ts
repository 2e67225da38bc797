import { expect } from 'chai';
import { raw } from '../../port/testing/clients.ts';
import { runHere } from '../testing/index.ts';
import { start } from './command.ts';

/** A request that steers a terminal, where it is shown as it is: 0x9b begins a sequence, as ESC and `[` do. */
const HOSTILE = Buffer.from(
  'OPTIONS /api/v2/users/me HTTP/1.1\r\nOrigin: http://a\x85\x9b2J\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n',
  'latin1',
);

/** What a mock prints that is sent a request. */
async function printed(...args: string[]): Promise<string> {
  let text = '';
  const { promise: url, resolve: listening } = Promise.withResolvers<string>();
  const run = runHere(start, ['--port', '0', ...args], {
    out: (more) => {
      text += more;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (found !== undefined) listening(found);
    },
    stopped: async () => {
      await raw({ url: await url }, HOSTILE);
      return 'SIGTERM';
    },
  });
  await run;
  return text;
}

describe('what a mock prints', () => {
  for (const args of [[], ['--json']]) {
    it(`holds nothing that a terminal obeys, whatever clients send: ${args.join() || 'lines'}`, async () => {
      const text = await printed(...args);

      expect(text).to.contain('http://a\\u0085\\u009b2J');
      expect(text).to.not.match(/[^\P{Cc}\n]/u);
    });
  }
});
