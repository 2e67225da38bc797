import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { streamList } from './stream-list.ts';

/** Far more than fits into the buffers between two ends of a connection. */
const ROWS = 400;
const ROW = 'x'.repeat(100_000);

describe('a list that is sent row by row', () => {
  let server: Server;
  let made: number;
  let ended: Promise<unknown>;
  let otherTurns: number;

  beforeEach(async () => {
    made = 0;
    otherTurns = 0;
    server = createServer((_request, response) => {
      ended = streamList(
        response,
        'an-id',
        'rows',
        rows(),
        (row) => row,
        () => ({ made }),
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => server.closeAllConnections() ?? server.close());

  function* rows() {
    for (; made < ROWS; made++) {
      setImmediate(() => {
        otherTurns += 1;
      });
      yield ROW;
    }
  }

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  it('is one JSON document, and others have their turn between the rows', async () => {
    const body = (await (await fetch(url())).json()) as { rows: string[]; made: number };

    expect(body.rows).to.have.length(ROWS);
    expect(body.made).to.equal(ROWS);
    expect(otherTurns).to.be.at.least(ROWS - 1);
  });

  it('has a head without a body', async () => {
    const answer = await fetch(url(), { method: 'HEAD' });

    expect([answer.status, await answer.text(), made]).to.deep.equal([200, '', 0]);
  });

  it('is made no faster than it is read, and ends when its reader leaves', async () => {
    const request = get(url());
    const [response] = await once(request, 'response');
    await once(response, 'readable');

    request.destroy();
    await ended;

    expect(made).to.be.below(ROWS / 2);
  });
});
