import { readFile } from 'node:fs/promises';
import type { ControlHandler } from '../route.ts';

const NONE = '{"at": null, "interactions": []}';

/** What came of replaying the contracts the last time; `at` is null where nobody said where that is written, or nothing is. */
export const readVerification: ControlHandler = async (_tenant, { mock }) => {
  const file = mock.settings.verificationReport;
  if (file === undefined) return { status: 200, body: JSON.parse(NONE) };
  const report = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return NONE;
    throw error;
  });
  return { status: 200, body: JSON.parse(report) };
};
