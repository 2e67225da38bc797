import { lossSentence } from './losses.ts';
import type { Mock } from './mock.ts';
import type { Organization } from './org/organization.ts';
import { OrganizationWatch } from './org/watch-organization.ts';

/**
 * Lets a mock follow the file that its organisation was read from: what is saved there is put in force, and the log says what came of it.
 *
 * @param intervalMs how often the file is looked at
 * @returns stops it
 */
export function followOrganization(mock: Mock, file: string, intervalMs?: number): OrganizationWatch {
  const { log, directory } = mock.tenant;
  const observer = {
    onChange(organization: Organization) {
      const adoption = mock.adoptOrganization(organization);
      if (adoption.kind === 'unchanged') log.info(`${file} was changed; it says what was in force already.`);
      else if (adoption.kind === 'amended')
        log.info(`${file} was changed and is in force; tokens and conversations stay.`);
      else
        log.warn(
          `${file} was changed and is in force as another organisation, which begins anew. ${lossSentence(adoption.lost)}`,
        );
    },
    onProblem: (problems: string) =>
      log.error(`${file} cannot be used, so the organisation in force stays:\n${problems}`),
    onRepaired: () => log.info(`${file} can be used again; it says what is in force.`),
  };
  return new OrganizationWatch(file, directory.organization, observer, intervalMs);
}
