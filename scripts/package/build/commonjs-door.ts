import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DIST } from './dist.ts';

// Jest's module system of its own cannot load ES modules unless Node is told to help it.
const DOOR = `'use strict';

require('./base/check-node.cjs');
if (typeof jest === 'undefined') module.exports = require('./index.js');
else
  throw new Error(
    "Jest's CommonJS mode cannot load ES modules: use require('cognigy-genesys-contracts/client'), or run Jest with NODE_OPTIONS=--experimental-vm-modules and import.",
  );
`;

/** Writes what `require('cognigy-genesys-contracts')` loads: the same module as `import` does. */
export async function writeCommonJsDoor(): Promise<void> {
  await writeFile(path.join(DIST, 'mock-server', 'index.cjs'), DOOR);
}
