import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Exchange } from '../exchange/exchange.ts';
import { Journal } from '../exchange/journal.ts';
import { feedJournal } from './journal-feed.ts';

const LENGTH = 2000;
/** Together far more than what may wait for a listener. */
const LONG = 'x'.repeat(4000);

describe('the feed of the journal', () => {
  let journal: Journal;
  let server: Server;
  let connected: Promise<ServerResponse>;

  beforeEach(async () => {
    journal = new Journal(2 * LENGTH);
    connected = new Promise((resolve) => {
      server = createServer((_request, response) => {
        response.writeHead(200).flushHeaders();
        feedJournal(journal, response, 0, ({ sequence }) => `${sequence} ${LONG}\n`);
        resolve(response);
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => server.closeAllConnections() ?? server.close());

  const record = (count: number) => {
    // Only the sequence number is looked at.
    for (let at = 0; at < count; at++)
      journal.tell(journal.add({ startedMark: 0 } as Exchange, { status: 200 }));
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

  it('loses nothing of a burst that comes faster than it is read', async () => {
    const response = await connect();
    await connected;

    record(LENGTH);

    expect(await numbers(response, LENGTH)).to.deep.equal(upTo(LENGTH));
  });

  it('does not let a listener that never reads fill the memory', async () => {
    record(LENGTH);
    await connect();

    const response = await connected;

    expect(response.writableLength).to.be.below(2 * 1024 * 1024);
  });
});
