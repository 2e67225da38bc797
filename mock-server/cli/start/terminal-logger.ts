import { inspect } from 'node:util';
import type { Logger } from '../../base/logger.ts';
import type { CommandContext } from '../shell/context.ts';
import { plain } from '../shell/paint.ts';

interface TerminalLoggerOptions extends Pick<CommandContext, 'out' | 'err' | 'paintError'> {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Writes what the mock has to say to a terminal, or as one JSON object for each line. */
export function terminalLogger({ out, err, paintError, json, quiet }: TerminalLoggerOptions): Logger {
  const format = (
    event: string,
    line: string,
    paint = plain,
    colour: 'yellow' | 'red' = 'red',
    error?: unknown,
  ) => {
    const details = error === undefined ? '' : inspect(error);
    if (json) return `${JSON.stringify({ event, line, ...(details === '' ? {} : { error: details }) })}\n`;
    // Names may hold an end of a line: what follows must not look like a line of the mock's.
    return `${paint(colour, line.replaceAll('\n', '\n  '))}${details === '' ? '' : `\n${details}`}\n`;
  };
  return {
    info: (line) => {
      if (!quiet) out(format('info', line));
    },
    warn: (line) => err(format('warning', line, paintError, 'yellow')),
    error: (line, error) => err(format('error', line, paintError, 'red', error)),
  };
}
