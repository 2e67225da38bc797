import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { type LoadJob, load } from './load-generator.ts';

describe('the load of the bench', () => {
  let server: Server;
  afterEach(() => server.close());

  async function run(listener: RequestListener, job: Partial<LoadJob> = {}) {
    server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const requests = ['GET /a HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /b HTTP/1.1\r\nHost: x\r\n\r\n'];
    return load({ url, connections: 3, seconds: 0.3, requests, expectedStatus: 200, ...job });
  }

  it('sends its requests in turn, and counts the answers', async () => {
    const seen = new Map<string, number>();
    const result = await run((request, response) => {
      seen.set(request.url ?? '', (seen.get(request.url ?? '') ?? 0) + 1);
      response.end('answer');
    });

    expect(result.wrong).to.equal(0);
    expect(result.perSecond).to.be.above(0);
    expect(result.p99Ms).to.be.at.least(result.p50Ms);
    expect(Math.abs((seen.get('/a') ?? 0) - (seen.get('/b') ?? 0))).to.be.at.most(3);
  });

  it('reads answers in pieces and in chunks', async () => {
    const result = await run((_request, response) => {
      response.write('in');
      setImmediate(() => response.end('pieces'));
    });

    expect(result.wrong).to.equal(0);
  });

  it('counts answers with another status', async () => {
    const result = await run((_request, response) => response.writeHead(500).end());

    expect(result.wrong).to.be.above(0);
  });

  it('counts connections that break, and goes on with new ones', async () => {
    let requests = 0;
    const result = await run((request, response) => {
      requests += 1;
      if (requests % 10 === 0) request.socket.destroy();
      else response.end('answer');
    });

    expect(result.wrong).to.be.above(0);
    expect(requests).to.be.above(20);
  });

  it('fails where there is no server', async () => {
    const error: unknown = await run((_request, response) => response.end(), {
      url: 'http://127.0.0.1:1',
    }).catch((thrown: unknown) => thrown);

    expect(error).to.be.instanceOf(Error).with.property('code', 'ECONNREFUSED');
  });
});
