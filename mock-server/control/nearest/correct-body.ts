import type { ApiDocument } from '../../openapi/api-document.ts';
import { jsonMedia } from '../../openapi/json-media.ts';
import type { Operation } from '../../openapi/operation.ts';
import { bodyValidator } from '../../openapi/validators.ts';
import type { Correction, CorrectionContext, NoCorrection } from './correction.ts';
import { exampleOf } from './example.ts';
import type { KnownValues } from './known-values.ts';
import { type RequestDraft, withHeader } from './request-draft.ts';

/** Sends the smallest JSON body that the operation takes. */
export function correctBody(
  { document, directory }: Pick<CorrectionContext, 'document' | 'directory'>,
  draft: RequestDraft,
  why: string,
  known: KnownValues,
): Correction | NoCorrection {
  const served = draft.path === directory.organization.handover.path;
  const operation = served ? document.operations.byId('postConversationsHandover') : matched(document, draft);
  const schema = operation && bodySchema(operation);
  if (operation === undefined || schema === undefined) return { note: 'The operation takes no JSON body.' };
  bodyValidator(operation.specification, schema, 'request'); // what is broken in it is named
  const body = exampleOf(operation.specification.document, schema, '', known);
  return {
    draft: { ...withHeader(draft, 'content-type', 'application/json'), body },
    changes: [{ field: 'body', to: body, why }],
  };
}

function matched(document: ApiDocument, { method, path }: RequestDraft): Operation | undefined {
  const match = document.operations.match(method, path);
  return match.kind === 'found' ? match.operation : undefined;
}

/** The schema of the JSON body; undefined where the operation takes none. */
export const bodySchema = ({ requestBody }: Operation) => jsonMedia(requestBody?.content ?? {})?.schema;
