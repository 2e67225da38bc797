import { FLAGS } from './flags.ts';

/** What `--help` prints. */
export function helpText(): string {
  const rows = FLAGS.map(({ name, value, variable, fallback, what }) => {
    const notes = [fallback === undefined ? '' : `default ${fallback}`, variable ?? ''].filter(
      (note) => note !== '',
    );
    return [
      `--${name}${value === undefined ? '' : ` ${value}`}`,
      `${what}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return `A stateful local Genesys Cloud for teams that connect Cognigy.AI to it.

Usage: npm start -- [options]

Options
${rows.map(([flag, what]) => `  ${flag.padEnd(width)}  ${what}`).join('\n')}

Examples
  npm start                                     the built-in organisation on port 4310
  npm start -- --port 0 --json                  any free port, for scripts: read the "listening" line
  npm start -- --org acme.yaml --errors opaque  your organisation, as silent as the real service
  npm start -- --host 0.0.0.0 --control-token "$TOKEN"

Exit codes
  0  stopped by SIGINT or SIGTERM
  1  the mock failed
  2  it cannot start as asked: a bad option, a bad organisation file, a port that is taken
`;
}
