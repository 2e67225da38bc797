import packageJson from '../../../package.json' with { type: 'json' };
import { isoOf } from '../../base/iso.ts';
import type { ControlHandler } from '../route.ts';

/** Ready as soon as it answers. */
export const readHealth: ControlHandler = ({ directory, clock }) => {
  const { id, name } = directory.organization;
  const now = isoOf(clock.now());
  return {
    status: 200,
    body: { status: 'ok', version: packageJson.version, organization: { id, name }, now },
  };
};
