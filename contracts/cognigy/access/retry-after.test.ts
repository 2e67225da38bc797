import { expect } from 'chai';
import { retryAfterMs } from './retry-after.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

describe('Retry-After', () => {
  const rows: [header: string | null, milliseconds: number | undefined][] = [
    ['0', 0],
    ['3', 3000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 23:59:30 GMT', 0],
    [null, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['soon GMT', undefined],
    ['2026-01-01T00:00:30Z', undefined],
  ];
  for (const [header, milliseconds] of rows) {
    const wait = milliseconds === undefined ? 'for nothing' : `to wait ${milliseconds} ms`;
    it(`${JSON.stringify(header)} asks ${wait}`, () => {
      expect(retryAfterMs(header, NOW)).to.equal(milliseconds);
    });
  }
});
