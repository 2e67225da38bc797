import { expect } from 'chai';
import { findJsonFault } from './json-fault.ts';

/** `^` stands where the fault is. */
const FAULTS: readonly [string, string][] = [
  ['^', 'a value'],
  ['{"a": ^}', 'a value'],
  ['{"a": 1 ^"b": 2}', 'a comma or }'],
  ['{"a": [1, ^]}', 'a value'],
  ['{"a": [1 ^}', 'a comma or ]'],
  ['{"a": 1, ^}', 'a member name in double quotes'],
  ['{^a: 1}', 'a member name in double quotes'],
  ['{"a" ^1}', 'a colon'],
  ['{"a": 0^1}', 'a comma or }'],
  ['{"a": ^"un\nclosed"}', 'a value'],
  ['{"a": {"b": [{}, [], "x"], "c": null}^', 'a comma or }'],
  ['{} ^x', 'the end'],
];

describe('findJsonFault', () => {
  for (const [marked, expected] of FAULTS) {
    it(`finds the place in ${JSON.stringify(marked)}`, () => {
      const text = marked.replace('^', '');
      expect(() => JSON.parse(text)).to.throw(SyntaxError);

      const fault = findJsonFault(text);

      expect(fault).to.deep.equal({ line: 1, column: marked.indexOf('^') + 1, expected });
    });
  }

  it('counts lines', () => {
    expect(findJsonFault('{\n  "a": 1,\n  oops\n}')).to.deep.include({ line: 3, column: 3 });
  });
});
