import type { Organization } from '../../mock-server/index.ts';

/** Every queue asks its agents for after-call work, which ends after this time. */
export function withAfterCallWork(seconds: number): (organization: Organization) => Organization {
  return (organization) => ({
    ...organization,
    queues: organization.queues.map((queue) => ({
      ...queue,
      acwSettings: { wrapupPrompt: 'MANDATORY_TIMEOUT', timeoutMs: seconds * 1000 },
    })),
  });
}
