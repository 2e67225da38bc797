import { inspect } from 'node:util';
import type { Logger } from '../../base/logger.ts';
import { type CommandContext, plain } from '../shell/context.ts';
import { visible } from '../shell/visible.ts';

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
    if (json)
      return `${visible(JSON.stringify({ event, line, ...(details === '' ? {} : { error: details }) }))}\n`;
    return `${paint(colour, visible(line))}${details === '' ? '' : `\n${visible(details)}`}\n`;
  };
  return {
    info: (line) => {
      if (!quiet) out(format('info', line));
    },
    warn: (line) => err(format('warning', line, paintError, 'yellow')),
    error: (line, error) => err(format('error', line, paintError, 'red', error)),
  };
}
