import { expect } from 'chai';
import { maskText } from './index.ts';

describe('maskText', () => {
  for (const part of ['x', 'ab1/', 'eyJ', 'token: ', 'a=b&', 'a.']) {
    it(`ends with a text of ten million characters that repeats "${part}"`, () => {
      const masked = maskText(`password: hunter2 ${part.repeat(10_000_000 / part.length)}`);

      expect(masked).to.not.include('hunter2');
      expect(masked).to.match(/… \(\d+ characters\)$/);
    });
  }
});
