import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';

/** What the lockfile says of one package; version 3 of its format (docs.npmjs.com, package-lock.json). */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  /** Whether only a clone has it, and whoever installs the package does not. */
  readonly dev?: true;
  readonly devOptional?: true;
  /** A folder of the clone. */
  readonly link?: true;
}

/** Every package of the lockfile by its folder, apart from the folders of the clone itself. */
export function lockedPackages(): Map<string, LockedPackage> {
  const file = path.join(PACKAGE_FOLDER, 'package-lock.json');
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
  return new Map(
    Object.entries(packages).filter(
      ([folder, { link }]) => folder.includes('node_modules/') && link !== true,
    ),
  );
}

/** Whether those who install the package get it too. */
export const isInstalledByUsers = ({ dev, devOptional }: LockedPackage): boolean =>
  dev !== true && devOptional !== true;
