import type { Environment } from '../../mock-server/cli/index.ts';

/** Former names of npm scripts, which still run. */
export const RENAMED_SCRIPTS: Readonly<Record<string, string>> = {
  'pacts:publish': 'publish',
  'pacts:verify': 'verify',
  'vendor:record': 'record-release',
  'verify:live': 'verify-live',
};

/** What to say to who types a former name. */
export function renamedScript({ npm_lifecycle_event: script = '' }: Environment): string | undefined {
  const name = Object.hasOwn(RENAMED_SCRIPTS, script) ? RENAMED_SCRIPTS[script] : undefined;
  if (name === undefined) return undefined;
  return `"npm run ${script}" is now "genesys-mock ${name}", in a clone "npm run genesys-mock -- ${name}".`;
}
