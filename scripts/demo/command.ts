import { parseArgs } from 'node:util';
import { createNarrator } from './narrator.ts';
import { STORIES } from './stories.ts';

const HELP = `Tells a story about a handover, played against a mock in this process.

Usage: npm run demo -- [story] [--seed <text>]

Stories
${Object.entries(STORIES)
  .map(([name, { title }]) => `  ${name.padEnd(16)}${title}`)
  .join('\n')}

The same seed gives the same text, byte for byte. Exit codes: 0 told, 1 it did not go as the story goes, 2 no such story
`;

/** @returns the exit code */
async function main(args: string[]): Promise<number> {
  const options = { seed: { type: 'string', default: 'genesys' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [name = 'handover'] = positionals;
  const story = Object.hasOwn(STORIES, name) ? STORIES[name] : undefined;
  if (values.help === true || story === undefined) {
    (values.help === true ? process.stdout : process.stderr).write(HELP);
    return values.help === true ? 0 : 2;
  }
  await story.tell(createNarrator(process.stdout), values.seed);
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  const isUsage =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isUsage ? 2 : 1;
});
