import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beyond it a file holds more than one idea. */
const MOST_LINES = 300;
/** Beyond it nobody reads the README to its end; the rest belongs to the README of a folder. */
const README_BYTES = 14_000;

const PRODUCT = '{contracts,mock-server,scripts,specs}/**/*.{ts,js,css,html}';
const NO_PRODUCT = ['**/*.test.ts', '**/*.generated.ts', 'contracts/pacts/**'];

/**
 * Finds what has grown too large to be read in one go.
 *
 * @param root folder of the repository
 * @returns a line for each file that is too large, e.g. `scripts/a.ts has 301 lines, of 300 at most`; empty when all is well
 */
export function oversized(root: string): string[] {
  const files = globSync(PRODUCT, { cwd: root, exclude: NO_PRODUCT }).sort();
  const found = files.flatMap((file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length - 1;
    return lines > MOST_LINES ? [`${file} has ${lines} lines, of ${MOST_LINES} at most`] : [];
  });
  const { length } = readFileSync(path.join(root, 'README.md'));
  if (length > README_BYTES) found.push(`README.md has ${length} bytes, of ${README_BYTES} at most`);
  return found;
}
