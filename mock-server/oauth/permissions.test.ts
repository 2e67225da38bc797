import { expect } from 'chai';
import { permissionCovers } from './permissions.ts';

describe('permissionCovers', () => {
  const rows: readonly (readonly [granted: string, wanted: string, covers: boolean])[] = [
    ['routing:queue:view', 'routing:queue:view', true],
    ['routing:queue:view', 'routing:queue:edit', false],
    ['routing:queue:*', 'routing:queue:view', true],
    ['routing:*:*', 'routing:queue:view', true],
    ['routing:*:view', 'routing:queue:view', true],
    ['routing:*:edit', 'routing:queue:view', false],
    ['routing:*:*', 'analytics:queue:view', false],
  ];
  for (const [granted, wanted, covers] of rows) {
    it(`says that ${granted} ${covers ? 'covers' : 'does not cover'} ${wanted}`, () => {
      expect(permissionCovers(granted, wanted)).to.equal(covers);
    });
  }
});
