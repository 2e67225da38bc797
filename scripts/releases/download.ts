import { reasonOf } from '../command/reason.ts';
import { VendorError } from './vendor-error.ts';

export interface DownloadLimits {
  timeoutMs: number;
  maxBytes: number;
}

/** The vendor's whole document is about 20 MB. */
export const DOWNLOAD_LIMITS: DownloadLimits = { timeoutMs: 60_000, maxBytes: 64 * 1024 * 1024 };

/**
 * Fetches a text, following redirects.
 *
 * @throws VendorError naming the address when the answer is not a success, too late or too long
 */
export async function download(url: string, limits: DownloadLimits = DOWNLOAD_LIMITS): Promise<string> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json, application/yaml' },
      signal: AbortSignal.timeout(limits.timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`it answers ${response.status}`);
    }
    return await readLimited(response, limits.maxBytes);
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    const reason = late ? `no complete answer within ${limits.timeoutMs / 1000} s` : reasonOf(error);
    throw new VendorError(`cannot read ${url}: ${reason}`, { cause: error });
  }
}

async function readLimited(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels the stream, so the rest is not transferred.
    if (length > maxBytes) throw new Error(`it is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
