import path from 'node:path';
import { oversized } from './sizes.ts';

/** `npm run check:sizes`: exit code 1 when a product file or the README has grown too large. */
const found = oversized(path.join(import.meta.dirname, '../..'));
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
