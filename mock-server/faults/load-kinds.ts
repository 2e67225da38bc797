import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Loads what the kinds of faults do; where no rule is in force, nobody calls it. */
export function loadKinds(): typeof import('./kinds/index.ts') {
  return load('./kinds/index.ts') as typeof import('./kinds/index.ts'); // 20 ms that a mock without rules does not need
}
