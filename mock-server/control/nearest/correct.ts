import type { Why } from '../../errors/why.ts';
import type { Operation } from '../../openapi/operation.ts';
import { correctBody } from './correct-body.ts';
import { correctFields } from './correct-fields.ts';
import { correctOperation } from './correct-operation.ts';
import { correctPermission } from './correct-permission.ts';
import { correctTokenRequest } from './correct-token-request.ts';
import { type Correction, type CorrectionContext, type NoCorrection, withGoodToken } from './correction.ts';
import { knownValues } from './known-values.ts';
import type { RequestDraft } from './request-draft.ts';

/** Changes a request so that what was refused is no longer there to be refused. */
export function correct(
  context: CorrectionContext,
  draft: RequestDraft,
  why: Why,
  operation: Operation | undefined,
): Correction | NoCorrection {
  const known = knownValues(context, draft);
  switch (why.step) {
    case 'match-operation':
      return correctOperation(context, draft, why);
    case 'authenticate':
      return withGoodToken(draft, known, why.reason);
    case 'authorize':
      return correctPermission(context.directory, draft, why, operation, known);
    case 'oauth':
      return correctTokenRequest(context.directory, draft, why);
    case 'body':
      return correctBody(context, draft, why.reason, known);
    case 'rate-limit':
    case 'fault':
      return { note: 'Nothing is wrong with the request: the same one passes later.' };
    case 'proxy':
      return { note: 'Nobody is let through as asked; the reason says what the proxy takes instead.' };
    case 'validate-request':
    case 'handler':
      return correctFields(context, draft, why, operation, known);
    default:
      return { note: 'This is a defect of the mock; no other request avoids it.' };
  }
}
