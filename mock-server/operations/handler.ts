import type { ApiError } from '../errors/api-error.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { Tenant } from '../tenant.ts';

/**
 * Answers one operation. The request is authenticated, authorised and valid when it gets here. What it cannot do it throws; a refusal that
 * is met often may be returned instead, which is cheaper.
 */
export type Handler = (exchange: Exchange, tenant: Tenant) => Answer | ApiError | Promise<Answer>;
