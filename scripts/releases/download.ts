import { reasonOf } from '../../mock-server/cli/index.ts';
import { type DownloadLimits, download as downloadText } from '../../mock-server/openapi/index.ts';
import { VendorError } from './vendor-error.ts';

/**
 * Fetches a text, following redirects.
 *
 * @throws VendorError naming the address when the answer is not a success, too late or too long
 */
export async function download(url: string, limits?: DownloadLimits): Promise<string> {
  try {
    return await downloadText(url, limits);
  } catch (error) {
    throw new VendorError(`cannot read ${url}: ${reasonOf(error)}`, { cause: error });
  }
}
