import { readdir, readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import path from 'node:path';
import { checkVisitor } from '../control/check-caller.ts';
import { endUnlessRead } from '../port/linger.ts';

const FOLDER = path.join(import.meta.dirname, 'page');
const HOME = '/__mock/';
const FILES = '/__mock/cockpit/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page may load its own files and call its own mock, and nothing else; what a request holds can never become script. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const;

interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

let files: Promise<ReadonlyMap<string, PageFile>> | undefined;

export interface PageRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly correlationId: string;
}

/**
 * Answers with a file of the cockpit. It holds nothing of the mock, so it needs no control token; the calls that it makes do.
 *
 * @param controlToken undefined for a mock that only listens on a loopback address, which then checks who asks as it does for calls
 * @returns false when there is no such file or the verb does not read
 * @throws MockError `mock.control.forbidden`
 */
export async function servePage(
  { method, path: wanted, headers, correlationId }: PageRequest,
  response: ServerResponse,
  controlToken: string | undefined,
): Promise<boolean> {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (controlToken === undefined) checkVisitor(headers);
  const write = (status: number, rows: OutgoingHttpHeaders, bytes?: Buffer) => {
    endUnlessRead(response);
    response.writeHead(status, { 'ININ-Correlation-Id': correlationId, ...rows }).end(bytes);
    return true;
  };
  // Files are named relative to the page, so its address must end with a slash.
  if (wanted === HOME.slice(0, -1)) return write(308, { Location: HOME, 'Content-Length': 0 });
  files ??= readFiles();
  const file = (await files).get(wanted === HOME ? 'index.html' : wanted.slice(FILES.length));
  if (file === undefined) return false;
  const { type, bytes } = file;
  const rows = { ...SECURITY_HEADERS, 'Content-Type': type, 'Content-Length': bytes.length };
  return write(200, rows, method === 'HEAD' ? undefined : bytes);
}

/** Every file of the page, by its path in the folder: what is not among them cannot be asked for. */
async function readFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const names = await readdir(FOLDER, { recursive: true });
  const served = names.filter((name) => TYPES[path.extname(name)] !== undefined);
  const entries = served.map(async (name) => {
    const type = TYPES[path.extname(name)] ?? '';
    return [
      name.split(path.sep).join('/'),
      { type, bytes: await readFile(path.join(FOLDER, name)) },
    ] as const;
  });
  return new Map(await Promise.all(entries));
}
