/** A frame from a client, masked with zeros unless said otherwise. @param first FIN, reserved bits and opcode */
function frame(first: number, payload: Buffer, { masked = true, length = payload.length } = {}): Buffer {
  const mask = masked ? 0x80 : 0;
  const head =
    length < 126
      ? Buffer.from([first, mask | length])
      : length < 65_536
        ? Buffer.from([first, mask | 126, length >> 8, length & 0xff])
        : Buffer.concat([Buffer.from([first, mask | 127]), bigEndian(length)]);
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), payload]);
}

function bigEndian(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}

const [TEXT, BINARY, CLOSE, PING] = [0x81, 0x82, 0x88, 0x89];
const ping = Buffer.from('{"message":"ping"}');

/** What a client of WebSocket must not send, and what it may though nobody does. */
export const FRAMES: readonly (readonly [string, Buffer])[] = [
  ['a frame without a mask', frame(TEXT, ping, { masked: false })],
  ['a reserved bit', frame(TEXT | 0x40, ping)],
  ['an opcode that there is not', frame(0x83, ping)],
  ['a ping of 200 bytes', frame(PING, Buffer.alloc(200))],
  ['a ping in pieces', frame(PING & 0x7f, ping)],
  ['a continuation of nothing', frame(0x80, ping)],
  ['text that is no UTF-8', frame(TEXT, Buffer.from([0xff, 0xfe]))],
  ['a close code that there is not', frame(CLOSE, Buffer.from([0x03, 0x00]))],
  ['half a close code', frame(CLOSE, Buffer.from([0x03]))],
  ['a length beyond all memory', frame(TEXT, ping, { length: 2 ** 52 })],
  ['a text of a megabyte', frame(TEXT, Buffer.alloc(1_048_576, 'a'))],
  ['a thousand pings', Buffer.concat(Array.from({ length: 1000 }, () => frame(PING, ping)))],
  ['a thousand commands', Buffer.concat(Array.from({ length: 1000 }, () => frame(TEXT, ping)))],
  ['binary', frame(BINARY, ping)],
  ['a list', frame(TEXT, Buffer.from('[]'))],
  [
    'a subscription to everything',
    frame(
      TEXT,
      Buffer.from(
        JSON.stringify({
          message: 'subscribe',
          topics: Array.from({ length: 5000 }, (_, at) => `v2.users.${at}`),
        }),
      ),
    ),
  ],
  [
    'topics that are none',
    frame(
      TEXT,
      Buffer.from(JSON.stringify({ message: 'subscribe', topics: [null, {}, '__proto__', 'v2.\u0000'] })),
    ),
  ],
  ['nothing that makes sense', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
];
