import type { Why } from '../../errors/why.ts';
import { fillTemplate, nearestOperation } from '../../openapi/nearest-operation.ts';
import type { OperationRow } from '../../openapi/operation-table.ts';
import type { Directory } from '../../org/directory.ts';
import type { Correction, CorrectionContext, NoCorrection } from './correction.ts';
import type { RequestDraft } from './request-draft.ts';

/** Calls the operation that is most like what was called. */
export function correctOperation(
  { document, directory }: Pick<CorrectionContext, 'document' | 'directory'>,
  draft: RequestDraft,
  why: Why,
): Correction | NoCorrection {
  const nearest = nearestOperation(document.operations.rows(), draft.method, draft.path);
  if (nearest === undefined) return { note: `No operation is like ${draft.method} ${draft.path}.` };
  const path = fillTemplate(servedPath(directory, nearest), draft.path);
  const { method } = nearest;
  return {
    draft: { ...draft, path, method },
    changes: [
      ...(path === draft.path ? [] : [{ field: 'path', to: path, why: why.reason }]),
      ...(method === draft.method ? [] : [{ field: 'method', to: method, why: why.reason }]),
    ],
  };
}

/** The handover action can be served elsewhere than the document has it. */
function servedPath({ organization }: Directory, { operationId, path }: OperationRow): string {
  return operationId === 'postConversationsHandover' ? organization.handover.path : path;
}
