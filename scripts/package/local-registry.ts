import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';

export interface LocalRegistry {
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A registry that has the package as if it were published, and sends npm elsewhere for everything else: npx treats what comes from a
 * registry differently from a tarball, which it lays out anew each time.
 *
 * @param tarball the packed package
 * @param upstream address of the registry that has what the package depends on
 */
export async function startLocalRegistry(tarball: string, upstream: string): Promise<LocalRegistry> {
  const bytes = await readFile(tarball);
  const manifest = JSON.parse(await readFile(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8'));
  const { name, version } = manifest as { name: string; version: string };
  const server = createServer((request, response) => {
    if (request.url === `/${name}`) {
      const dist = {
        tarball: `${url}/${name}.tgz`,
        integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
      };
      response.setHeader('Content-Type', 'application/json').end(
        JSON.stringify({
          name,
          'dist-tags': { latest: version },
          versions: { [version]: { ...manifest, dist } },
        }),
      );
    } else if (request.url === `/${name}.tgz`) response.end(bytes);
    else response.writeHead(307, { Location: new URL(request.url ?? '', upstream).href }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
