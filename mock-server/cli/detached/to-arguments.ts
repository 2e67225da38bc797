import type { StartOptions } from '../start/config.ts';
import { camelCase, FLAGS } from '../start/flags.ts';

/** What only concerns who starts the mock. */
const NOT_PASSED_ON = ['detach', 'json'];

/** The command line that the options were read from. */
export function toArguments(options: StartOptions): string[] {
  return FLAGS.flatMap(({ name }) => {
    if (NOT_PASSED_ON.includes(name)) return [];
    const isNegative = name.startsWith('no-');
    const given = options[camelCase(isNegative ? name.slice('no-'.length) : name)];
    if (typeof given === 'string') return [`--${name}=${given}`];
    return given === !isNegative ? [`--${name}`] : [];
  });
}
