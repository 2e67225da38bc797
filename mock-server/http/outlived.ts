import { MockError } from '../errors/mock-error.ts';
import type { Tenant } from '../tenant.ts';
import type { Middleware } from './middleware.ts';

/**
 * A call ends with the organisation that it came to: what it wants done does not happen in the next one.
 *
 * @throws MockError `mock.organization.replaced`
 */
export function checkNotOutlived({ hasEnded }: Pick<Tenant, 'hasEnded'>): void {
  if (!hasEnded) return;
  throw new MockError('mock.organization.replaced', 'server', {
    reason:
      'The mock was reset, or given another organisation, after this call had begun. Nothing was done; send it again.',
  });
}

export const refuseOutlived: Middleware = (_request, response, next) => {
  checkNotOutlived(response.locals.tenant);
  next();
};
