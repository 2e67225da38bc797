import { expect } from 'chai';
import { workMs } from '../../testing/work-ms.ts';
import { builtInDocument } from '../load-document.ts';
import { readPattern } from './patterns.ts';
import { SafePatterns } from './safe-patterns.ts';

const patterns = new SafePatterns();

/** Every pattern that is written anywhere in a value. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'pattern' && typeof part === 'string' ? [part] : patternsIn(part),
  );
}

describe('patterns of a foreign document', () => {
  for (const [source, fits, fitsNot] of [
    ['^[0-9a-f]{8}-[0-9a-f]{4}$', '01234567-89ab', '01234567-89aB'],
    ['^(?<year>\\d{4})-\\d{2}$', '2026-01', '26-01'],
    ['^\\u0041\\u{1F600}?$', 'A\u{1F600}', 'B'],
    ['^[^]$', '\n', ''],
    ['^\\p{Lu}\\S*$', '\u00c4rger', '\u00e4rger'],
    ['b$', 'ab', 'ab\n'],
    ['^\\cA\\/[\\w.-]+$', '\u0001/a-b', '\u0001/'],
    ['^(a+)+$', 'a'.repeat(100_000), `${'a'.repeat(100_000)}!`],
    ['(x+x+)+y', 'xxy', 'x'.repeat(100_000)],
  ] as const) {
    it(`are run as they are written: ${source}`, () => {
      const pattern = patterns.compile(source);

      expect(pattern?.test(fits), 'fits').to.equal(true);
      expect(pattern?.test(fitsNot), 'does not fit').to.equal(false);
    });
  }

  for (const source of [
    '^(?=a)b$',
    '(?<!a)b',
    '(a)\\1',
    'a{1001}',
    '((a{99}){99}){99}',
    '(?i)a',
    '[',
    'a'.repeat(2001),
  ]) {
    it(`are not run, and refuse nothing, where that could take for ever or it is none: ${source.slice(0, 20)}`, () => {
      expect(patterns.compile(source)).to.equal(undefined);
    });
  }
});

describe('patterns of the built-in document', () => {
  for (const source of new Set(patternsIn(builtInDocument().document))) {
    it(`take no longer than their text is long: ${source}`, async () => {
      expect(patterns.compile(source), 'it needs no engine that goes back').to.not.equal(undefined);
      const expression = readPattern(source);
      const pieces = new Set(source.replaceAll(/[^\w/.-]/g, ''));

      const took = await workMs(() => {
        for (const piece of pieces)
          for (const prefix of ['', 'aws.partner/genesys.com/cloud/'])
            expression?.test(`${prefix}${piece.repeat(100_000)}!`);
      });

      expect(took, 'ms of work').to.be.below(500);
    });
  }
});
