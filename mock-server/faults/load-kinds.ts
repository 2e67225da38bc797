import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Loads the kinds of faults. Call it only where a rule is in force. */
export function loadKinds(): typeof import('./kinds/index.ts') {
  return load('./kinds/index.ts') as typeof import('./kinds/index.ts'); // 20 ms that a mock without rules does not need
}
