import packageJson from '../../../package.json' with { type: 'json' };
import { isoOf } from '../../base/iso.ts';
import type { ControlHandler } from '../route.ts';

const UP = { status: 'ok', version: packageJson.version };

/** Ready as soon as it answers. Which organisation this is, is told only to who may steer the mock. */
export const readHealth: ControlHandler = ({ directory, clock }, { maySteer }) => {
  if (!maySteer) return { status: 200, body: UP };
  const { id, name } = directory.organization;
  return { status: 200, body: { ...UP, organization: { id, name }, now: isoOf(clock.now()) } };
};

/** The same to everybody. */
export const readReady: ControlHandler = () => ({ status: 200, body: UP });
