import { ConfigError } from '../errors/config-error.ts';
import { inputReason, readInput } from '../input/read-input.ts';
import { ApiDocument } from './api-document.ts';
import { DocumentError } from './document-error.ts';
import { DOWNLOAD_LIMITS, download } from './reading/download.ts';
import { readDocument } from './reading/read-document.ts';

/**
 * Loads a whole API, of which only what is called is ever converted or compiled.
 *
 * @param location a file, or an address that starts with `http://` or `https://`
 * @param first a document whose operations go before those of the API
 * @throws ConfigError with one line that says what is wrong, and where
 */
export async function loadWholeApi(location: string, first: ApiDocument): Promise<ApiDocument> {
  const text = /^https?:\/\//.test(location) ? await fetchText(location) : await readText(location);
  const { document, operations } = read(text, location);
  return new ApiDocument(document, { operations, relativeUris: true, first });
}

function read(text: string, location: string): ReturnType<typeof readDocument> {
  try {
    return readDocument(text, location);
  } catch (error) {
    throw error instanceof DocumentError ? new ConfigError(error.message) : error;
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readInput(file, { mostBytes: DOWNLOAD_LIMITS.maxBytes }).catch((error: unknown) => {
    throw new ConfigError(`The specification ${file} cannot be read (${inputReason(error)}).`);
  });
  return bytes.toString('utf8');
}

async function fetchText(url: string): Promise<string> {
  try {
    return await download(url);
  } catch (error) {
    throw new ConfigError(`The specification ${url} cannot be read: ${reasonOf(error)}.`);
  }
}

/** What `fetch` says is only that it failed; why is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause, message } = error;
  if (!(cause instanceof Error)) return message;
  return 'code' in cause ? String(cause.code) : cause.message;
}
