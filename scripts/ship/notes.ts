import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Argument } from 'commander';
import { type CommandDefinition, CommandError, runAsProcess } from '../../mock-server/cli/index.ts';

/** Gives the notes of a release. */
export const notes: CommandDefinition = {
  name: 'ship:notes',
  description: 'Prints what CHANGELOG.md says of the version that a tag names.',
  arguments: [new Argument('<tag>', 'v and the version of package.json')],
  examples: ['npm run --silent ship:notes -- v0.2.0'],
  exitCodes: { 0: 'printed', 2: 'the tag is not of this version, or nothing is written about it' },
  async run({ out, project }, _options, tag = '') {
    const read = (name: string) => readFile(path.join(project, name), 'utf8');
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    if (tag !== `v${version}`)
      throw new CommandError(`The tag is ${tag}, but package.json has the version ${version}.`);
    const section = sectionOf(await read('CHANGELOG.md'), version);
    if (section === undefined) {
      throw new CommandError(
        `CHANGELOG.md says nothing about ${version}: its heading would be "## ${version}".`,
      );
    }
    out(`${section}\n`);
    return 0;
  },
};

/** What stands below the heading of a version, up to the next one; undefined where that is nothing. */
function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^\[?([^\s\]]+)/.exec(text)?.[1] === version);
  return section?.replace(/^.*\n/, '').trim() || undefined;
}

if (import.meta.main) await runAsProcess(notes);
