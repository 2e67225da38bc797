import type { Environment } from '../shell/environment.ts';
import type { Config } from './config.ts';

/**
 * What is said in the place of a client's secret, so that logs of CI hold none: only the built-in one is printed, which everybody knows, and not even that in CI.
 *
 * @returns undefined where it is printed
 */
export function secretNote(
  { organizationFile, showSecrets }: Pick<Config, 'organizationFile' | 'showSecrets'>,
  { CI = '' }: Environment,
): string | undefined {
  if (showSecrets) return undefined;
  if (organizationFile !== undefined) return `in ${organizationFile}; --show-secrets prints it`;
  return ['', '0', 'false'].includes(CI)
    ? undefined
    : 'not printed where CI is set; --show-secrets prints it';
}
