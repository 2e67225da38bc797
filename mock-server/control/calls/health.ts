import packageJson from '../../../package.json' with { type: 'json' };
import type { ControlHandler } from '../route.ts';

/** Ready as soon as it answers. */
export const readHealth: ControlHandler = (tenant) => {
  const { id, name } = tenant.directory.organization;
  const now = new Date(tenant.clock.now()).toISOString();
  return {
    status: 200,
    body: { status: 'ok', version: packageJson.version, organization: { id, name }, now },
  };
};
