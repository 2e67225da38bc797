import { expect } from 'chai';
import { createIds } from './ids.ts';

describe('createIds', () => {
  it('gives the same ids for the same seed and others for another', () => {
    const [a, b, c] = [createIds('one'), createIds('one'), createIds('two')];

    expect([a.uuid(), a.messageId()]).to.deep.equal([b.uuid(), b.messageId()]);
    expect(createIds('one').uuid()).to.not.equal(c.uuid());
  });

  it('writes version 4 UUIDs and 32 hex characters', () => {
    const ids = createIds('shape');

    for (let count = 0; count < 1000; count++) {
      expect(ids.uuid()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(ids.messageId()).to.match(/^[0-9a-f]{32}$/);
    }
  });

  it('does not repeat itself', () => {
    const ids = createIds('many');

    expect(new Set(Array.from({ length: 20_000 }, () => ids.uuid()))).to.have.lengthOf(20_000);
  });
});
