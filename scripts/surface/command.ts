import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import {
  type CommandDefinition,
  CommandError,
  PACKAGE_FOLDER,
  runAsProcess,
} from '../../mock-server/cli/index.ts';
import { readSections } from '../changelog/read-sections.ts';
import { mustAllow } from './must-allow.ts';
import { publicSurface } from './parts.ts';
import { breaks, compare, type Difference, digest, formatSnapshot, parseSnapshot } from './snapshot.ts';

const SNAPSHOT = path.join(import.meta.dirname, 'public-surface.generated.txt');

export const surface: CommandDefinition<{ readonly check?: true }> = {
  name: 'surface',
  description:
    'Writes down what users build on: the door of the package, commands, control API, organisation file, provider states, personas, faults and ' +
    'headers. A change there needs a line in the newest section of CHANGELOG.md, under a version that semantic versioning allows it.',
  options: [new Option('--check', 'write nothing; exit 1 when it is not what is written down')],
  examples: ['npm run surface', 'npm run surface -- --check'],
  exitCodes: {
    0: 'as written down, or written',
    1: 'changed, or without a line in the changelog',
    2: 'bad usage',
  },
  async run(context, { check }) {
    const snapshot = parseSnapshot(await readFile(SNAPSHOT, 'utf8'));
    const lines = await publicSurface();
    const difference = compare(snapshot.lines, lines);
    if (difference.added.length + difference.removed.length === 0) return 0;
    context.out(describe(difference));
    if (check === true) {
      throw new CommandError(
        'What users build on has changed. Say so in CHANGELOG.md, then: npm run surface',
        1,
      );
    }

    const sections = readSections(await readFile(path.join(PACKAGE_FOLDER, 'CHANGELOG.md'), 'utf8'));
    mustAllow(sections, breaks(difference));
    const changelog = digest(sections[0]?.text ?? '');
    if (changelog === snapshot.changelog) {
      throw new CommandError(
        'Nothing is said about it: add a line to the newest section of CHANGELOG.md.',
        1,
      );
    }
    await writeFile(SNAPSHOT, formatSnapshot({ lines, changelog }));
    return 0;
  },
};

function describe({ added, removed }: Difference): string {
  return [...removed.map((line) => `- ${line}\n`), ...added.map((line) => `+ ${line}\n`)].join('');
}

if (import.meta.main) await runAsProcess(surface);
