import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { FAULT_KINDS } from './kinds/index.ts';

describe('the kinds of faults', () => {
  it('are those that have a file', () => {
    const files = readdirSync(new URL('kinds/', import.meta.url)).filter((file) => file !== 'index.ts');

    expect(FAULT_KINDS.map(({ kind }) => `${kind}.ts`)).to.have.members(files);
  });

  it('say what they do', () => {
    for (const { kind, what } of FAULT_KINDS) expect(what, kind).to.match(/^[a-z]/);
  });
});
