import { readFile } from 'node:fs/promises';
import type { ControlHandler } from '../route.ts';

/** Where `npm run test:provider` writes what came of it. */
const REPORT = new URL('../../../reports/verification.json', import.meta.url);

/** What came of replaying the contracts the last time; `at` is null where that was not done in this installation. */
export const readVerification = reportAt(REPORT);

export function reportAt(file: URL): ControlHandler {
  return async () => {
    const report = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{"at": null, "interactions": []}';
      throw error;
    });
    return { status: 200, body: JSON.parse(report) };
  };
}
