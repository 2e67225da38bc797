import { readFile } from 'node:fs/promises';
import type { OpenAPIV3 } from 'openapi-types';
import { ConfigError } from '../errors/config-error.ts';
import { ApiDocument, type Outline } from './api-document.ts';
import { type OuterDocument, parseDocument } from './parse-document.ts';
import { convertSwagger2, lazyValues } from './swagger2.ts';

/** Genesys publishes about 20 MB. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 60_000;

/**
 * Loads a whole API, of which only what is called is ever converted or compiled.
 *
 * @param location a file, or an address that starts with `http://` or `https://`
 * @param first a document whose operations go before those of the API
 * @throws ConfigError with one line that says what is wrong, and where
 */
export async function loadWholeApi(location: string, first: ApiDocument): Promise<ApiDocument> {
  const text = /^https?:\/\//.test(location) ? await download(location) : await read(location);
  const outer = parseDocument(text, location);
  return new ApiDocument(toOpenApi3(outer), {
    outline: outer.paths as Outline,
    basePath: basePathOf(outer),
    relativeUris: true,
    first,
  });
}

function toOpenApi3(outer: OuterDocument): OpenAPIV3.Document {
  // Nothing but the outside was looked at; what an operation needs is checked where it is used.
  return outer.swagger === undefined
    ? (outer as unknown as OpenAPIV3.Document)
    : convertSwagger2(outer, lazyValues);
}

function basePathOf({ swagger, basePath, servers }: OuterDocument): string {
  if (swagger !== undefined) return typeof basePath === 'string' ? basePath.replace(/\/$/, '') : '';
  const [server] = Array.isArray(servers) ? (servers as { url?: unknown }[]) : [];
  return URL.parse(String(server?.url ?? '/'), 'http://localhost')?.pathname.replace(/\/$/, '') ?? '';
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ConfigError(`The specification ${file} cannot be read (${code}).`);
  }
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json, application/yaml' },
      signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    const chunks: Uint8Array[] = [];
    let received = 0;
    for await (const chunk of response.body ?? []) {
      received += chunk.length;
      if (received > LARGEST_BYTES) throw new Error(`it is larger than ${LARGEST_BYTES} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    throw new ConfigError(`The specification ${url} cannot be read: ${reasonOf(error)}.`);
  }
}

/** What `fetch` says is only that it failed; why is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.name === 'TimeoutError'
    ? `no complete answer within ${DOWNLOAD_TIMEOUT_MS / 1000} s`
    : error.message;
}
