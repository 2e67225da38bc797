import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lab } from '../../lab.ts';
import { overSocket, readResponses } from '../../wire/raw.ts';

const CHUNK = Buffer.from(`10000\r\n${'x'.repeat(65_536)}\r\n`);
/** Twice the largest body: by then the mock must have said no. */
const MOST_BYTES = 2 * 1024 * 1024;
const HEAD = 'Host: 127.0.0.1\r\nAuthorization: Bearer persona.valid\r\nContent-Type: application/json\r\n';

/** Bodies that never end, and ones that come a byte at a time. */
export async function endlessBodies(lab: Lab): Promise<void> {
  await Promise.all([
    endless(lab, 'Transfer-Encoding: chunked\r\n', CHUNK),
    endless(lab, `Content-Length: ${1e12}\r\n`, Buffer.alloc(65_536, 'x')),
    slow(lab),
  ]);
}

async function endless(lab: Lab, header: string, chunk: Buffer): Promise<void> {
  lab.requests++;
  const answer = await overSocket(lab.target.url, async (socket) => {
    socket.write(`POST /api/v2/conversations/handover HTTP/1.1\r\n${HEAD}${header}\r\n`);
    for (let sent = 0; sent < MOST_BYTES && socket.writable; sent += chunk.length) await write(socket, chunk);
  });
  const [response] = readResponses(answer.text);
  const rule =
    response?.status !== 413
      ? 'no 413 for a body without end'
      : !answer.hasEnded
        ? 'a body without end is read on after 413'
        : undefined;
  if (rule === undefined) return;
  const sent = `a body without end, ${header.trim()}, of which ${MOST_BYTES} bytes were sent`;
  lab.report(rule, sent, answer.text.slice(0, 300) || 'nothing', `${rule} ${header}`);
}

/** @returns when it was taken, or the connection is over */
async function write(socket: Socket, chunk: Buffer): Promise<void> {
  if (!socket.write(chunk))
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
}

async function slow(lab: Lab): Promise<void> {
  lab.requests++;
  const body = '{"sessionToken":1}';
  const answer = await overSocket(lab.target.url, async (socket) => {
    socket.write(
      `POST /api/v2/conversations/handover HTTP/1.1\r\n${HEAD}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    for (const character of body) {
      socket.write(character);
      await wait(2);
    }
  });
  const [response] = readResponses(answer.text);
  if (response?.status !== 400)
    lab.report('no answer to a slow body', body, answer.text.slice(0, 300) || 'nothing');
}
