import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CommandError } from '../../mock-server/cli/index.ts';
import { readSections } from '../changelog/read-sections.ts';
import { declaredMembers } from './declared-members.ts';
import { flatten } from './flatten.ts';
import { mustAllow } from './must-allow.ts';
import { PARTS, publicSurface } from './parts.ts';
import { breaks, compare, formatSnapshot, parseSnapshot } from './snapshot.ts';

describe('the public surface', () => {
  it('is what is written down: say a change in CHANGELOG.md, then npm run surface', async () => {
    const file = new URL('./public-surface.generated.txt', import.meta.url);
    const written = parseSnapshot(readFileSync(file, 'utf8'));
    // The declarations of the door take ten seconds to make: npm run check compares them.
    const { door: _, ...quick } = PARTS;

    const now = await publicSurface(quick);

    const expected = written.lines.filter((line) => !line.startsWith('door '));
    expect(compare(expected, now)).to.deep.equal({ added: [], removed: [] });
  });

  it('is read as it was written', () => {
    const snapshot = { lines: ['command start', 'persona valid'], changelog: '0123456789ab' };

    expect(parseSnapshot(formatSnapshot(snapshot))).to.deep.equal(snapshot);
  });
});

describe('declaredMembers', () => {
  it('gives every member a line under its name, and leaves comments out', () => {
    const declarations = `/** What it is. */
export interface Mock {
  /** Where. */
  readonly url: string;
  stop(): void;
}
declare const NAMES: readonly [
  "a"
];
`;

    expect(declaredMembers(declarations)).to.deep.equal([
      'Mock: export interface Mock {',
      'Mock: readonly url: string;',
      'Mock: stop(): void;',
      'NAMES: declare const NAMES: readonly [',
      'NAMES: "a"',
    ]);
  });
});

describe('flatten', () => {
  it('gives every value a line, and leaves prose out but not members that are called like it', () => {
    const schema = {
      title: 'Prose',
      required: ['title'],
      properties: { title: { type: 'string', description: 'Prose.' } },
      anyOf: [{}, { type: 'object' }],
    };

    expect(flatten(schema)).to.deep.equal([
      '/required: title',
      '/properties/title/type: string',
      '/anyOf/0: {}',
      '/anyOf/1/type: object',
    ]);
  });
});

describe('a change of the public surface', () => {
  for (const [what, from, to, expected] of [
    ['nothing', ['persona valid'], ['persona valid'], false],
    ['an addition', ['persona valid'], ['persona valid', 'persona new'], false],
    ['a removal', ['persona valid', 'persona old'], ['persona valid'], true],
    ['another member that a file must have', [], ['organisation file /required: name'], true],
  ] as const) {
    it(`${expected ? 'breaks' : 'does not break'} with ${what}`, () => {
      expect(breaks(compare(from, to))).to.equal(expected);
    });
  }
});

describe('the version of a change', () => {
  const sections = (...versions: string[]) =>
    readSections(versions.map((version) => `## ${version}\n\n- x\n`).join('\n'));

  for (const [newest, before, isBreaking] of [
    ['0.2.0', '0.1.3', true],
    ['0.1.4', '0.1.3', false],
    ['1.0.0', '0.9.0', true],
    ['2.0.0', '1.9.9', true],
    ['1.1.0', '1.0.9', false],
  ] as const) {
    it(`may be ${newest} after ${before} for ${isBreaking ? 'a break' : 'an addition'}`, () => {
      expect(() => mustAllow(sections(newest, before), isBreaking)).to.not.throw();
    });
  }

  for (const [newest, before, isBreaking, reason] of [
    ['0.1.4', '0.1.3', true, '0.1.4 may not take away what 0.1.3 had: it needs a new minor version.'],
    ['1.1.0', '1.0.9', true, '1.1.0 may not take away what 1.0.9 had: it needs a new major version.'],
    ['0.1.3', '0.1.3', false, 'CHANGELOG.md: 0.1.3 does not follow 0.1.3.'],
    ['0.1.3', '0.2.0', false, 'CHANGELOG.md: 0.1.3 does not follow 0.2.0.'],
    [
      'Unreleased',
      '0.2.0',
      false,
      'CHANGELOG.md must begin with a section that names a version, such as "## 0.2.0".',
    ],
  ] as const) {
    it(`may not be ${newest} after ${before} for ${isBreaking ? 'a break' : 'an addition'}`, () => {
      expect(() => mustAllow(sections(newest, before), isBreaking)).to.throw(CommandError, reason);
    });
  }
});
