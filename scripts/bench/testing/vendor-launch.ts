import { stat } from 'node:fs/promises';
import { vendorDocument } from '../../../mock-server/testing/index.ts';
import { MOCK, START } from '../contenders.ts';
import type { Launch } from '../server.ts';
import { writeDocument } from '../write-document.ts';

/** The mock with a document of the vendor's shape and size, which is not committed. */
export async function mockOfVendorDocument(
  operations: number,
): Promise<{ launch: Launch; megabytes: number }> {
  const spec = await writeDocument(`vendor-${operations}.json`, vendorDocument({ operations }));
  return {
    launch: { name: MOCK.name, announces: true, command: async () => [...START, '--spec', spec] },
    megabytes: (await stat(spec)).size / 1e6,
  };
}
