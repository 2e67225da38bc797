export interface DownloadLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Genesys publishes about 20 MB. */
export const DOWNLOAD_LIMITS: DownloadLimits = { timeoutMs: 60_000, maxBytes: 64 * 1024 * 1024 };

/**
 * Fetches a text in UTF-8, following redirects.
 *
 * @throws Error that says why when the answer is no success, too late or too long; what `fetch` throws when there is none
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
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw isLate ? new Error(`no complete answer within ${limits.timeoutMs / 1000} s`) : error;
  }
}

async function readLimited(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of response.body ?? []) {
    received += chunk.length;
    // Leaving the loop cancels the stream, so the rest is not transferred.
    if (received > maxBytes) throw new Error(`it is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
