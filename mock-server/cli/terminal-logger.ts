import { inspect, styleText } from 'node:util';
import type { Logger } from '../base/logger.ts';

interface TerminalLoggerOptions {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Writes what the mock has to say to a terminal, or as one JSON object for each line. */
export function terminalLogger({ stdout, stderr, json, quiet }: TerminalLoggerOptions): Logger {
  const write = (
    stream: NodeJS.WritableStream,
    event: string,
    colour: 'yellow' | 'red' | 'reset',
    line: string,
    error?: unknown,
  ) => {
    const details = error === undefined ? '' : inspect(error);
    if (json)
      stream.write(`${JSON.stringify({ event, line, ...(details === '' ? {} : { error: details }) })}\n`);
    else stream.write(`${styleText(colour, line, { stream })}${details === '' ? '' : `\n${details}`}\n`);
  };
  return {
    info: (line) => {
      if (!quiet) write(stdout, 'info', 'reset', line);
    },
    warn: (line) => write(stderr, 'warning', 'yellow', line),
    error: (line, error) => write(stderr, 'error', 'red', line, error),
  };
}
