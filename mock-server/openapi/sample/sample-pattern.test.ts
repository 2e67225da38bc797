import { expect } from 'chai';
import { nativePatterns } from '../patterns/patterns.ts';
import { samplePattern } from './sample-pattern.ts';

describe('samplePattern', () => {
  for (const pattern of [
    '',
    'abc',
    '^[0-9]{3}x$',
    '^(\\+|00)\\d{7,15}$',
    '^([Ee][Mm]|[Oo]paque)$',
    '^[^a-z]+$',
    '[A-F0-9]{8}-(?:[A-F0-9]{4}-){3}[A-F0-9]{12}',
    '^\\p{Lu}\\w*\\.(?<end>com|org)?$',
    '^.{2}$|never',
    '^\\S+@\\S+\\.\\S{2,}$',
    '^a{3}b*?c+?$',
    '[\\]\\\\-]',
    '^\\bword\\b$',
  ]) {
    it(`matches /${pattern}/`, () => {
      expect(samplePattern(pattern, nativePatterns)).to.be.a('string').that.matches(new RegExp(pattern, 'u'));
    });
  }

  for (const pattern of ['^(?=.*\\d)[a-z]+$', '(', '^(a)\\1b$', '^[^\\s\\S]$']) {
    it(`gives up at /${pattern}/`, () => {
      expect(samplePattern(pattern, nativePatterns)).to.equal(undefined);
    });
  }
});
