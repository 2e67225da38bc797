import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Exchange } from '../exchange/exchange.ts';
import { Journal } from '../exchange/journal.ts';
import type { JournalEntry } from '../exchange/journal-entry.ts';
import { EventReader } from './event-reader.ts';

const LENGTH = 2000;
/** Together far more than what may wait for a reader. */
const LONG = 'x'.repeat(4000);

const frameOf = ({ sequence }: JournalEntry) => Buffer.from(`${sequence} ${LONG}\n`);

describe('a reader of events', () => {
  let journal: Journal;
  let server: Server;
  let connected: Promise<ServerResponse>;
  let dropped: number;

  beforeEach(async () => {
    journal = new Journal({ size: 2 * LENGTH, mostBytes: Number.POSITIVE_INFINITY, onFull: () => {} });
    dropped = 0;
    connected = new Promise((resolve) => {
      server = createServer((_request, response) => {
        response.writeHead(200).flushHeaders();
        const reader = new EventReader(response, 0, undefined, () => {
          dropped += 1;
        });
        journal.subscribe((entry) => reader.tellRequest(frameOf(entry)));
        void reader.catchUp(journal, frameOf);
        resolve(response);
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => server.closeAllConnections() ?? server.close());

  const record = (count: number) => {
    // Only the sequence number is looked at.
    for (let at = 0; at < count; at++)
      journal.tell(
        journal.add({ startedMark: 0, path: '', query: '' } as Exchange, { status: 200 }, undefined),
      );
  };
  const connect = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  async function numbers(response: Response, wanted: number): Promise<number[]> {
    const found: number[] = [];
    let rest = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      found.push(...lines.map((line) => Number(line.split(' ')[0])));
      if (found.length >= wanted) break;
    }
    return found;
  }

  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

  it('sends a long past, and what comes in the meantime, each once and in order', async () => {
    record(LENGTH);

    const response = await connect();
    record(LENGTH);

    expect(await numbers(response, 2 * LENGTH)).to.deep.equal(upTo(2 * LENGTH));
  });

  it('is dropped and told so when more than 1 MB waits for it', async () => {
    const response = await connect();
    await connected;

    record(LENGTH);

    const text = await response.text();
    const lines = text.slice(0, text.indexOf('event: dropped')).trimEnd().split('\n');
    expect(lines.map((line) => Number(line.split(' ')[0]))).to.deep.equal(upTo(lines.length));
    expect(text.length).to.be.within(1024 * 1024, 1.1 * 1024 * 1024);
    expect(text).to.match(/event: dropped\ndata: {"reason":"You are more than 1 MB behind[^\n]+}\n\n$/);
    expect(dropped).to.equal(1);
  });

  it('that never reads does not fill the memory with the past', async () => {
    record(LENGTH);
    await connect();

    const response = await connected;

    expect(response.writableLength).to.be.below(2 * 1024 * 1024);
  });
});
