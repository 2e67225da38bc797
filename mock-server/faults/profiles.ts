import type { ProfileName } from './profile-names.ts';
import type { FaultRule } from './rule.ts';

const sometimes = (probability: number, fault: FaultRule['fault']): FaultRule => ({
  match: { probability },
  fault,
});
const always = (fault: FaultRule['fault']): FaultRule => ({ match: {}, fault });

/** Rules that belong together. The numbers are ours: Genesys publishes none about its bad days. */
export const PROFILES: Readonly<Record<ProfileName, readonly FaultRule[]>> = {
  /** Most calls work; some fail, each in one of many ways. */
  flaky: [
    sometimes(0.2, { kind: 'delay', milliseconds: { from: 50, to: 800 } }),
    sometimes(0.05, { kind: 'status', status: 503 }),
    sometimes(0.02, { kind: 'status', status: 500 }),
    sometimes(0.03, { kind: 'connection-reset' }),
    sometimes(0.02, { kind: 'half-body' }),
    sometimes(0.05, { kind: 'webhook-twice' }),
  ],
  /** Everything works, late. */
  slow: [
    always({ kind: 'delay', milliseconds: { from: 500, to: 3000 } }),
    sometimes(0.2, { kind: 'slow-body', bytesPerSecond: 500 }),
  ],
  /** Nothing works, and every answer says for how long. */
  maintenance: [
    always({ kind: 'status', status: 503, retryAfterSeconds: 30 }),
    always({ kind: 'socket-drop' }),
  ],
  /** Tokens end before their time, and it takes long to get new ones. */
  'token-storm': [
    sometimes(0.25, { kind: 'stale-token' }),
    {
      match: { operation: 'postOauthToken' },
      fault: { kind: 'delay', milliseconds: { from: 200, to: 800 } },
    },
  ],
};
