import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { reasonOf } from '../../../mock-server/cli/index.ts';
import { ApiDocument, type OperationKey, operationKey } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { VendorError } from '../../releases/vendor-error.ts';

const entries = z.array(z.looseObject({ method: z.string(), path: z.string() }));
const journal = z.union([
  entries,
  z.looseObject({ requests: entries }).transform(({ requests }) => requests),
]);

/**
 * Counts the calls in a saved answer of `GET /__mock/requests`.
 *
 * @throws VendorError when the file cannot be read or is not a journal
 */
export async function countCalls(file: string, document: VendorDocument): Promise<Map<OperationKey, number>> {
  try {
    const { operations } = ApiDocument.of(document);
    const keys = journal
      .parse(JSON.parse(await readFile(file, 'utf8')))
      .map(({ method, path }) => operations.at(method, path)?.key ?? operationKey(method, path));
    const counts = new Map<OperationKey, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? 'it is not an answer of GET /__mock/requests' : reasonOf(error);
    throw new VendorError(`cannot read the journal ${file}: ${reason}`, { cause: error });
  }
}
