import { CommandError } from '../../mock-server/cli/index.ts';
import type { Section } from '../changelog/read-sections.ts';

/**
 * Whether the newest version may change what the one before it promised, by semantic versioning: what breaks somebody needs a new major
 * version, before 1.0 a new minor one; additions need a new version.
 *
 * @throws CommandError that says which version would be right
 */
export function mustAllow([newest, before]: readonly Section[], breaks: boolean): void {
  if (newest === undefined || newest.version === '') {
    throw new CommandError(
      'CHANGELOG.md must begin with a section that names a version, such as "## 0.2.0".',
      1,
    );
  }
  if (before === undefined) return;
  const [to, from] = [parts(newest.version), parts(before.version)];
  const changed = to.findIndex((number, index) => number !== from[index]);
  const allowed = from[0] === 0 ? 1 : 0;
  if (changed === -1 || Number(to[changed]) < Number(from[changed])) {
    throw new CommandError(`CHANGELOG.md: ${newest.version} does not follow ${before.version}.`, 1);
  }
  if (breaks && changed > allowed) {
    throw new CommandError(
      `${newest.version} may not take away what ${before.version} had: it needs a new ${allowed === 1 ? 'minor' : 'major'} version.`,
      1,
    );
  }
}

const parts = (version: string): number[] => version.split('.').map(Number);
