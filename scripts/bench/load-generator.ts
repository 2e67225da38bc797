import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What is sent, and for how long. Runs in a process of its own, so that it takes no time from the server. */
export interface LoadJob {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Sent one after the other, again and again; complete requests in HTTP/1.1. */
  readonly requests: readonly string[];
  readonly expectedStatus: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Answers with another status than expected, and connections that broke. */
  readonly wrong: number;
}

/** The most latencies that are kept. */
const MOST_SAMPLES = 4_000_000;

/** Keeps every connection busy with one request at a time. @throws Error when there is no server any more */
export async function load(job: LoadJob): Promise<LoadResult> {
  const { hostname, port } = new URL(job.url);
  const requests = job.requests.map((text) => Buffer.from(text));
  const latencies = new Float64Array(MOST_SAMPLES);
  let answered = 0;
  let wrong = 0;
  let next = 0;
  let isOver = false;

  /** Settles when the connection has ended, whichever side ended it. */
  const talk = (socket: Socket): Promise<void> =>
    new Promise((resolve) => {
      const reader = new AnswerReader();
      let sentAt = 0;
      const send = () => {
        sentAt = performance.now();
        const request = requests[next++ % requests.length];
        if (request !== undefined) socket.write(request);
      };
      socket.on('error', () => {}); // `close` follows
      socket.on('close', () => {
        if (!isOver) wrong += 1;
        resolve();
      });
      socket.on('data', (chunk: Buffer) => {
        const status = reader.read(chunk);
        if (status === undefined) return;
        if (answered < MOST_SAMPLES) latencies[answered] = performance.now() - sentAt;
        answered += 1;
        if (status !== job.expectedStatus) wrong += 1;
        if (isOver) socket.end();
        else send();
      });
      send();
    });
  const open = async (): Promise<Socket> => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return socket;
  };
  const keepTalking = async (first: Socket): Promise<void> => {
    await talk(first);
    while (!isOver) await talk(await open());
  };

  const sockets = await Promise.all(Array.from({ length: job.connections }, open));
  const startedAt = performance.now();
  const timer = setTimeout(() => {
    isOver = true;
  }, job.seconds * 1000);
  await Promise.all(sockets.map(keepTalking)).finally(() => clearTimeout(timer));
  const seconds = (performance.now() - startedAt) / 1000;
  const sorted = latencies.subarray(0, Math.min(answered, MOST_SAMPLES)).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { perSecond: answered / seconds, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1), wrong };
}

/** Reads answers from one connection; a parser that checks more would be slower than the servers. */
class AnswerReader {
  #pending: Buffer | undefined;

  /** @returns the status when the answer is complete */
  read(chunk: Buffer): number | undefined {
    const bytes = this.#pending === undefined ? chunk : Buffer.concat([this.#pending, chunk]);
    const headEnd = bytes.indexOf('\r\n\r\n');
    if (headEnd >= 0 && isComplete(bytes, headEnd)) {
      this.#pending = undefined;
      return Number(bytes.toString('latin1', 9, 12));
    }
    this.#pending = bytes;
    return undefined;
  }
}

function isComplete(bytes: Buffer, headEnd: number): boolean {
  const head = bytes.toString('latin1', 0, headEnd).toLowerCase();
  const at = head.indexOf('\r\ncontent-length:');
  if (at >= 0) {
    return bytes.length - headEnd - 4 >= Number.parseInt(head.slice(at + '\r\ncontent-length:'.length), 10);
  }
  return head.startsWith('http/1.1 204') || bytes.subarray(-5).equals(LAST_CHUNK);
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');

if (import.meta.main) {
  process.once('message', async (job: LoadJob) => {
    const result = await load(job).catch((error: unknown) => ({ error: String(error) }));
    process.send?.(result, () => process.disconnect?.());
  });
}
