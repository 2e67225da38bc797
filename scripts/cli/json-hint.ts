import type { Environment } from '../../mock-server/cli/index.ts';

/** How to get JSON alone where npm, asked for a script that runs genesys-mock, prints lines of its own before it. */
export function jsonHint(args: readonly string[], env: Environment): string | undefined {
  const { npm_command: command, npm_lifecycle_event: event, npm_lifecycle_script: script = '' } = env;
  const isOwnScript = script.includes('genesys-mock') && command !== 'exec';
  if (!isOwnScript || env.npm_config_loglevel === 'silent' || !args.includes('--json')) return undefined;
  const quiet = command === 'start' ? 'npm start --silent' : `npm run --silent ${event}`;
  return `The first lines on stdout are npm's own; for nothing but JSON: ${quiet} -- --json`;
}
