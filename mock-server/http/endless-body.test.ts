import { once } from 'node:events';
import type { Socket } from 'node:net';
import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { connection, raw } from '../port/testing/clients.ts';

const PIECE = Buffer.alloc(64 * 1024, 'x');
const CHUNK = Buffer.concat([Buffer.from('10000\r\n'), PIECE, Buffer.from('\r\n')]);

/** Writes on for as long as the other side takes it. */
function writeOn(socket: Socket, piece: Buffer): void {
  const write = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', write);
  write();
}

describe('a body that never ends', () => {
  let genesys: GenesysMock;
  let host: string;
  before(async () => {
    genesys = await startGenesysMock();
    host = new URL(genesys.url).host;
  });
  after(() => genesys.close());

  /** What is answered while the body is still being sent, and how much of it was taken. */
  async function answerTo(start: string, framing: 'chunked' | 'length') {
    const socket = await connection(genesys);
    const header = framing === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${2 ** 40}`;
    socket.write(`${start}Content-Type: application/json\r\n${header}\r\n\r\n`);
    writeOn(socket, framing === 'chunked' ? CHUNK : PIECE);
    let text = '';
    socket.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
    await once(socket, 'close');
    return { status: Number(text.slice(9, 12)), text, megabytes: socket.bytesWritten / 2 ** 20 };
  }

  for (const framing of ['chunked', 'length'] as const) {
    for (const [where, status] of [
      ['POST /oauth/token', 413],
      ['PUT /__mock/organization', 413],
      ['GET /__mock/', 200],
    ] as const) {
      it(`is answered ${status} at once and not read on: ${where}, ${framing}`, async () => {
        const start = `${where} HTTP/1.1\r\nHost: ${host}\r\n`;
        const { status: given, text, megabytes } = await answerTo(start, framing);

        expect(given).to.equal(status);
        expect(text).to.match(/\r\nConnection: close\r\n/);
        expect(megabytes).to.be.below(64);
      });
    }
  }

  it('is not asked for where it is too large, or the call is refused before', async () => {
    for (const [start, status] of [
      [`POST /oauth/token HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${2 ** 40}\r\n`, 413],
      [`PUT /__mock/organization HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${2 ** 40}\r\n`, 413],
      [`PUT /__mock/organization HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 2\r\n`, 403],
    ] as const) {
      const answer = await raw(genesys, `${start}Expect: 100-continue\r\n\r\n`, { thenEnds: false });

      expect(answer).to.match(new RegExp(`^HTTP/1\\.1 ${status} `));
    }
  });

  it('is no reason to leave one out that is not too large: it is asked for', async () => {
    const socket = await connection(genesys);
    const body = 'grant_type=none';
    socket.write(
      `POST /oauth/token HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`,
    );
    const [first] = await once(socket, 'data');
    socket.write(body);
    const [second] = await once(socket, 'data');

    expect(String(first)).to.equal('HTTP/1.1 100 Continue\r\n\r\n');
    expect(String(second)).to.match(/^HTTP\/1\.1 400 .*"error":/s);
  });
});
