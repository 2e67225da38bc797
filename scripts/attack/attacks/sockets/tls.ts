import fc from 'fast-check';
import type { Attack } from '../../attack.ts';
import type { Lab } from '../../lab.ts';
import { get } from '../../wire/ask.ts';
import { type RawAnswer, readResponses } from '../../wire/raw.ts';
import { CASES, GOOD } from './cases.ts';
import { inTurn, manners, shown, speak } from './speak.ts';

const RANDOM = 20;
/** What is said through a tunnel is said to the mock again. */
const TUNNEL = 'CONNECT api.mypurecloud.de:443 HTTP/1.1\r\nHost: api.mypurecloud.de:443\r\n\r\n';

const bytes = fc.string({ unit: fc.nat(255).map((byte) => String.fromCharCode(byte)), maxLength: 200 });
/** The head of a record of TLS, and then anything. */
const records = bytes.map((text) => `\x16\x03\x01\x00${String.fromCharCode(text.length & 0xff)}${text}`);

export const tls: Attack = {
  name: 'tls',
  what: 'says the same to a mock that speaks HTTPS and is a proxy: in plain text, over TLS, through tunnels, and breaks handshakes',
  share: 4,
  args: ['--quiet', '--tls'],
  async round(lab) {
    const random = lab.sample(fc.oneof(bytes, records), RANDOM);
    const texts = [...CASES.map((each) => each.bytes), ...GOOD, ...random];
    const all = [...texts, ...[...GOOD, ...random].map((text) => TUNNEL + text)];
    const ways = lab.sample(manners, all.length);
    await inTurn(
      all.map((text, at) => async () => {
        const manner = ways[at] ?? { cuts: [], leaves: 'ends' };
        check(lab, text, await speak(lab, text, manner, { tls: at % 3 === 0 }), manner.leaves);
      }),
    );
    await get(lab, 'GET', '/__mock/health');
  },
};

/** Other than in plain text alone, what may be answered is as different as what is asked: only that it is no failure, and ends, is known. */
function check(lab: Lab, text: string, { text: came, hasEnded }: RawAnswer, leaves: string): void {
  const failure = readResponses(came).find(
    ({ status, headers }) => status >= 500 && headers['x-mock-error'] !== 'mock.proxy.unreachable',
  );
  const rule =
    failure !== undefined
      ? `a status of ${failure.status}`
      : !hasEnded && leaves === 'ends'
        ? 'a connection that does not end'
        : undefined;
  if (rule !== undefined) lab.report(rule, shown(text), came.slice(0, 300));
}
