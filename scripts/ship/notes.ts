import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Argument } from 'commander';
import { type CommandDefinition, CommandError, runAsProcess } from '../../mock-server/cli/index.ts';
import { readSections } from '../changelog/read-sections.ts';

/** Gives the notes of a release. */
export const notes: CommandDefinition = {
  name: 'ship:notes',
  description: 'Prints what CHANGELOG.md says of the version that a tag names.',
  arguments: [new Argument('<tag>', 'v and the version of package.json')],
  examples: ['npm run --silent ship:notes -- v0.2.0'],
  exitCodes: { 0: 'printed', 2: 'the tag is not of this version, or CHANGELOG.md is not ready for it' },
  async run({ out, project }, _options, tag = '') {
    const read = (name: string) => readFile(path.join(project, name), 'utf8');
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    if (tag !== `v${version}`)
      throw new CommandError(`The tag is ${tag}, but package.json has the version ${version}.`);
    const section = readSections(await read('CHANGELOG.md')).find((one) => one.version === version);
    const [heading = '', ...lines] = section?.text.split('\n') ?? [];
    const text = lines.join('\n').trim();
    if (text === '')
      throw new CommandError(
        `CHANGELOG.md says nothing about ${version}: its heading would be "## ${version}".`,
      );
    if (heading.includes('not released'))
      throw new CommandError(`CHANGELOG.md still says of ${version}: "${heading}".`);
    out(`${text}\n`);
    return 0;
  },
};

if (import.meta.main) await runAsProcess(notes);
