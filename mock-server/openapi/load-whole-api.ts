import { ConfigError } from '../errors/config-error.ts';
import { inputReason, readInput } from '../input/read-input.ts';
import { ApiDocument } from './api-document.ts';
import { DocumentError } from './document-error.ts';
import { SafePatterns } from './patterns/safe-patterns.ts';
import { DOWNLOAD_LIMITS, download } from './reading/download.ts';
import { readDocument } from './reading/read-document.ts';
import { survey } from './reading/survey.ts';

export interface WholeApiOptions {
  /** A document whose operations go before those of the API. */
  readonly first: ApiDocument;
  /** Told of what cannot be done as the API says. */
  readonly warn: (line: string) => void;
}

/**
 * Loads a whole API, of which only what is called is ever converted or compiled.
 *
 * @param location a file, or an address that starts with `http://` or `https://`
 * @throws ConfigError with one line that says what is wrong, and where
 */
export async function loadWholeApi(location: string, { first, warn }: WholeApiOptions): Promise<ApiDocument> {
  const text = /^https?:\/\//.test(location) ? await fetchText(location) : await readText(location);
  try {
    const { written, document, operations } = readDocument(text, location);
    const patterns = new SafePatterns();
    for (const line of survey(written, location, patterns)) warn(line);
    return new ApiDocument(document, { operations, isForeign: true, patterns, first });
  } catch (error) {
    if (error instanceof DocumentError) throw new ConfigError(error.message);
    throw error instanceof RangeError ? new ConfigError(`${location} is nested too deeply.`) : error;
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
  return inputReason(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}
