import type { ActiveFault, Faults } from '../faults/faults.ts';
import { faultInputSchema } from '../faults/rule.ts';
import type { Limits } from '../limits/limits.ts';
import type { ApiDocument } from '../openapi/api-document.ts';
import { parseBody } from './parse-body.ts';
import { invalid } from './refuse.ts';

interface FaultsContext {
  readonly document: ApiDocument;
  readonly faults: Faults;
  readonly limits: Limits;
}

/**
 * Puts a rule, or all of a profile, in force.
 *
 * @param input a rule or `{profile}`, not yet checked
 * @throws MockError `mock.control.invalid` for anything else, and for an operation that there is not; `mock.limit.reached`
 */
export function addFaults(
  { document, faults, limits }: FaultsContext,
  input: unknown,
): readonly ActiveFault[] {
  limits.checkRoom('faultRules', faults.list().length);
  const choice = parseBody(faultInputSchema, input);
  const operation = 'match' in choice ? choice.match.operation : undefined;
  if (operation !== undefined && !document.operations.has(operation)) {
    const shown = JSON.stringify(operation.slice(0, 60));
    throw invalid(
      `match.operation is ${shown}, which no operation is called; give an operationId.`,
      'match.operation',
    );
  }
  return faults.add(choice);
}
