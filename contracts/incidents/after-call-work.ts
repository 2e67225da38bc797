import type { Organization } from './incident.ts';

/** Every queue asks its agents for after-call work, which is over after so many seconds. */
export function withAfterCallWork(seconds: number): (organization: Organization) => Organization {
  return (organization) => ({
    ...organization,
    queues: organization.queues.map((queue) => ({
      ...queue,
      acwSettings: { wrapupPrompt: 'MANDATORY_TIMEOUT', timeoutMs: seconds * 1000 },
    })),
  });
}
