import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { requirePackageFile } from '../../mock-server/cli/index.ts';
import { partOfDocument } from './part-of-document.ts';
import type { RelayedAnswer, RelayedRequest } from './relay.ts';

/** An optional package: `verify-live` asks for it. */
export const PRISM = '@stoplight/prism-cli';

const DOCUMENT = path.join(import.meta.dirname, '../../specs/provider.openapi.json');

export interface Referee extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts Prism as a proxy in front of a provider: an implementation that is not ours compares every request and answer with the
 * specification, and reports in the header `sl-violations`. With `--errors` it would answer bad requests itself, with 422, and the
 * provider would never see them.
 *
 * @param paths the only ones that it knows, as requests have them; all of the specification when left out
 */
export async function startReferee(target: string, paths?: readonly string[]): Promise<Referee> {
  const manifest = requirePackageFile(PRISM, `${PRISM}/package.json`);
  const { bin } = z
    .object({ bin: z.object({ prism: z.string() }) })
    .parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const folder = await mkdtemp(path.join(tmpdir(), 'referee-'));
  const file = path.join(folder, 'openapi.json');
  const whole = await readFile(DOCUMENT, 'utf8');
  await writeFile(
    file,
    paths === undefined ? whole : JSON.stringify(partOfDocument(JSON.parse(whole), paths)),
  );
  const prism = spawn(
    process.execPath,
    [
      path.join(path.dirname(manifest), bin.prism),
      'proxy',
      file,
      target,
      '--host',
      '127.0.0.1',
      '--port',
      '0',
    ],
    // Its messages may repeat a request with its token, so they are shown only when Prism does not start.
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = once(prism, 'exit');
  const complaints = text(prism.stderr);
  const stop = async () => {
    prism.kill();
    await exited;
    await rm(folder, { recursive: true });
  };

  const lines = createInterface({ input: prism.stdout });
  for await (const line of lines) {
    const url = /listening on (http:\/\/\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    // The rest is not read, and a full pipe would stop Prism.
    prism.stdout.resume();
    return { url, [Symbol.asyncDispose]: stop };
  }
  throw new Error(`Prism ended before it listened: ${await exited}: ${await complaints}`);
}

const violations = z.array(
  z.object({ location: z.array(z.string()), severity: z.string(), message: z.string() }),
);

/**
 * What the referee finds wrong in an exchange. A bad request is intended where the provider refuses it, and so is no complaint; a bad
 * answer is always a defect.
 */
export function complaintsOf({ method, path }: RelayedRequest, { status, headers }: RelayedAnswer): string[] {
  const refused = status >= 400 && status < 500;
  return violations
    .parse(JSON.parse(headers['sl-violations'] ?? '[]'))
    .filter(({ location }) => location[0] !== 'request' || !refused)
    .map(({ location, message }) => `${method} ${path} ${status}: ${location.join('.')}: ${message}`);
}
