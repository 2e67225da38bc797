import { readFile } from 'node:fs/promises';
import { MockError } from '../../errors/mock-error.ts';
import type { ControlHandler } from '../route.ts';

/** Where `npm run test:provider` writes what came of it. */
const REPORT = new URL('../../../reports/verification.json', import.meta.url);

/** What came of replaying the contracts the last time, as far as it was done in this installation. */
export const readVerification = reportAt(REPORT);

export function reportAt(file: URL): ControlHandler {
  return async () => {
    const report = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      const reason =
        'The contracts have not been replayed here yet: npm run test:consumer && npm run test:provider';
      throw new MockError('mock.control.not.found', 'control', { reason });
    });
    return { status: 200, body: JSON.parse(report) };
  };
}
