import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { HELD } from './held-by.ts';

describe('the faults that were found by attack', () => {
  for (const { fault, tests } of HELD) {
    it(`are held by tests that there are: ${fault}`, () => {
      for (const { file, title } of tests) {
        const there = path.join(PACKAGE_FOLDER, file);

        expect(existsSync(there), file).to.equal(true);
        expect(readFileSync(there, 'utf8'), file).to.contain(title);
      }
    });
  }
});
