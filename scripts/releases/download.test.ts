import { createServer, type RequestListener } from 'node:http';
import { expect } from 'chai';
import { download } from './download.ts';
import { VendorError } from './vendor-error.ts';

const LIMITS = { timeoutMs: 5_000, maxBytes: 100 };

async function withServer(listener: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('download', () => {
  it('follows a redirect', async () => {
    const listener: RequestListener = (request, response) => {
      if (request.url === '/moved') response.end('found');
      else response.writeHead(302, { location: '/moved' }).end();
    };
    await withServer(listener, async (url) => {
      expect(await download(url, LIMITS)).to.equal('found');
    });
  });

  it('puts characters together that arrive in two parts', async () => {
    const [first, second] = [Buffer.from([0xc3]), Buffer.from([0xbc])];
    const listener: RequestListener = (_request, response) => {
      response.write(first, () => setImmediate(() => response.end(second)));
    };
    await withServer(listener, async (url) => {
      expect(await download(url, LIMITS)).to.equal('ü');
    });
  });

  it('stops at the size limit', async () => {
    const listener: RequestListener = (_request, response) => response.end('x'.repeat(101));
    await withServer(listener, async (url) => {
      const error = await download(url, LIMITS).catch((reason: unknown) => reason);

      expect(error)
        .to.be.instanceOf(VendorError)
        .with.property('message', `cannot read ${url}: it is longer than 100 bytes`);
    });
  });

  it('stops an answer that never ends', async () => {
    const listener: RequestListener = (_request, response) => {
      const write = (): void => {
        if (!response.destroyed) response.write('x'.repeat(30), () => setImmediate(write));
      };
      write();
    };
    await withServer(listener, async (url) => {
      const error = await download(url, LIMITS).catch((reason: unknown) => reason);

      expect(String(error)).to.include('longer than 100 bytes');
    });
  });

  it('gives up when no answer comes', async () => {
    await withServer(
      () => undefined,
      async (url) => {
        const error = await download(url, { ...LIMITS, timeoutMs: 20 }).catch((reason: unknown) => reason);

        expect(String(error)).to.include('no complete answer within 0.02 s');
      },
    );
  });

  it('gives up when an answer starts and does not end', async () => {
    const listener: RequestListener = (_request, response) => void response.write('{');
    await withServer(listener, async (url) => {
      const error = await download(url, { ...LIMITS, timeoutMs: 50 }).catch((reason: unknown) => reason);

      expect(String(error)).to.include('no complete answer within 0.05 s');
    });
  });

  it('names the status of an answer that is not a success', async () => {
    const listener: RequestListener = (_request, response) => response.writeHead(503).end('busy');
    await withServer(listener, async (url) => {
      const error = await download(url, LIMITS).catch((reason: unknown) => reason);

      expect(String(error)).to.include('it answers 503');
    });
  });

  it('names the reason when nothing listens', async () => {
    let address = '';
    await withServer(
      () => undefined,
      async (url) => {
        address = url;
      },
    );

    const error = await download(address, LIMITS).catch((reason: unknown) => reason);

    expect(String(error)).to.include('ECONNREFUSED');
  });
});
