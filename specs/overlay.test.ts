import { expect } from 'chai';
import { operationsOf } from '../mock-server/openapi/index.ts';
import type { Overlay } from '../scripts/releases/overlay.ts';
import { readOverlay, readSlice } from '../scripts/specs/documents.ts';

describe('genesys-cloud.overlay.yaml', () => {
  let overlay: Overlay;
  let operationIds: string[];
  before(async () => {
    // Reading it refuses an action that does not say where it comes from.
    overlay = await readOverlay();
    operationIds = [...operationsOf(await readSlice())].map(({ operation }) => operation.operationId ?? '');
  });

  it('names its sources as one would cite them, not as files of ours', () => {
    for (const action of overlay.actions) {
      expect(action['x-origin'].source, action.target).not.to.match(/\.md\b|\bfacts\b/);
    }
  });

  it('names no operation that the slice does not have', () => {
    for (const { target } of overlay.actions) {
      for (const [, name = ''] of target.matchAll(/@\.operationId == '([^']+)'/g)) {
        expect(operationIds, target).to.include(name);
      }
    }
  });

  it('has no alternative in a pattern that fits no operation', () => {
    for (const { target } of overlay.actions) {
      for (const [, pattern = ''] of target.matchAll(/match\(@\.operationId, '([^']+)'\)/g)) {
        for (const alternative of alternatives(pattern)) {
          const whole = new RegExp(`^(${alternative})$`);
          const fits = operationIds.some((name) => whole.test(name));
          expect(fits, `${alternative} in ${target}`).to.equal(true);
        }
      }
    }
  });
});

/** The parts of `a|b(c|d)|e` that stand at its top: `a`, `b(c|d)` and `e`. */
function alternatives(pattern: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const character of pattern) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}
