import { MockError } from '../../errors/mock-error.ts';
import { inputReason, readInput } from '../../input/read-input.ts';
import type { ControlHandler } from '../route.ts';

const LIMITS = { mostBytes: 64 * 1024 * 1024, patienceMs: 1_000 };

/** What came of replaying the contracts the last time; `at` is null where nobody said where that is written, or nothing is. */
export const readVerification: ControlHandler = async (_tenant, { mock }) => {
  const file = mock.settings.verificationReport;
  return { status: 200, body: (file && (await readReport(file))) || { at: null, interactions: [] } };
};

/** @returns undefined where there is no such file */
async function readReport(file: string): Promise<object | undefined> {
  try {
    const report: unknown = JSON.parse(String(await readInput(file, LIMITS)));
    if (typeof report === 'object' && report !== null) return report;
    throw new SyntaxError();
  } catch (error) {
    const code = inputReason(error);
    if (code === 'ENOENT') return undefined;
    const reason = `The report ${file} cannot be read (${error instanceof SyntaxError ? 'it is no JSON object' : code}); replaying the contracts writes a good one.`;
    throw new MockError('mock.control.conflict', 'control', { reason });
  }
}
