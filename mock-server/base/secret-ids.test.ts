import { expect } from 'chai';
import { createSecretIds } from './secret-ids.ts';

/** More than are made at a time. */
const drawMany = (key?: string) => {
  const ids = createSecretIds(key);
  return Array.from({ length: 500 }, () => [ids.secret(), ids.channel()]).flat();
};

describe('createSecretIds', () => {
  it('gives the same ids for the same key and others for another', () => {
    expect(drawMany('one')).to.deep.equal(drawMany('one')).and.not.have.any.members(drawMany('two'));
  });

  it('gives ids that nobody can compute where there is no key', () => {
    expect(drawMany()).to.not.have.any.members(drawMany());
  });

  it('writes 86 URL-safe characters, and 26 of a channel, and does not repeat itself', () => {
    const drawn = drawMany();

    for (const id of drawn) expect(id).to.match(/^([\w-]{86}|[0-9a-v]{26})$/);
    expect(new Set(drawn)).to.have.lengthOf(drawn.length);
  });
});
