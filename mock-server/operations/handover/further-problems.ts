import type { Problem } from '../../errors/why.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Tenant } from '../../tenant.ts';

/**
 * What else is wrong with a handover whose body has not even the right shape: a token that would not do, and a queue that is not named.
 * So a caller who corrects one thing after the other learns of all of them at once.
 */
export function furtherHandoverProblems(
  { body, principal }: Pick<Exchange, 'body' | 'principal'>,
  { directory }: Pick<Tenant, 'directory'>,
): Problem[] {
  const problems: Problem[] = [];
  const verdict = principal?.judge();
  if (verdict !== undefined && 'fault' in verdict)
    problems.push({ field: 'sessionToken', reason: `sessionToken: ${verdict.reason}` });
  const queueId = memberOf(body, 'queueId') ?? memberOf(memberOf(body, 'context'), 'queueId');
  if ((queueId ?? directory.organization.handover.defaultQueueId) === undefined) {
    problems.push({ field: 'queueId', reason: 'queueId is missing, and context.queueId too.' });
  }
  return problems;
}

/** Undefined for what is no object. */
function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
