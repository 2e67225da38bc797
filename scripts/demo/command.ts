import { Argument, Option } from 'commander';
import { type CommandDefinition, CommandError, reasonOf } from '../../mock-server/cli/index.ts';
import { createNarrator } from './narrator.ts';
import { STORIES } from './stories.ts';

const TITLES = Object.entries(STORIES).map(([name, { title }]) => `${name}: ${title}`);

export const demo: CommandDefinition<{ readonly seed: string }> = {
  name: 'demo',
  description: 'Tells a story about a handover, played against a mock in this process.',
  arguments: [new Argument('[story]', TITLES.join('; ')).choices(Object.keys(STORIES)).default('handover')],
  options: [
    new Option('--seed <text>', 'the same seed gives the same text, byte for byte').default('genesys'),
  ],
  examples: ['genesys-mock demo', 'genesys-mock demo open-messaging --seed again'],
  exitCodes: { 0: 'told', 1: 'it did not go as the story goes', 2: 'no such story' },
  async run(context, { seed }, name = '') {
    await STORIES[name]?.tell(createNarrator(context), seed).catch((error: unknown) => {
      throw new CommandError(reasonOf(error), 1);
    });
    return 0;
  },
};
