import type { CommandDefinition, Environment } from '../../mock-server/cli/index.ts';

/**
 * Says what to type where npm (before 12, which refuses it) has kept options for itself, because `--` was forgotten before them: it leaves them
 * in variables, and `npm run pacts:publish --dry-run` would publish.
 *
 * @returns undefined where nothing was kept, or npm runs something else that runs this
 */
export function keptByNpm({ name, options = [] }: CommandDefinition, env: Environment): string | undefined {
  const { npm_lifecycle_event: script = '', npm_lifecycle_script: line = '' } = env;
  if (!line.includes('genesys-mock')) return undefined;
  const kept = options.filter(
    (option) => env[`npm_config_${option.name().replace(/^no-/, '').replaceAll('-', '_')}`] !== undefined,
  );
  if (kept.length === 0) return undefined;
  const run = script === 'start' ? 'npm start' : `npm run ${script}`;
  // That script is all commands.
  const command = script === 'genesys-mock' ? `${name} ` : '';
  const names = kept.map(({ long }) => long).join(' and ');
  return `npm has kept ${names} for itself; put -- before the options: ${run} -- ${command}${kept.map(({ flags }) => flags).join(' ')}`;
}
