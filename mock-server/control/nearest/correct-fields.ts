import type { Problem, Why } from '../../errors/why.ts';
import { memberAt } from '../../exchange/member-at.ts';
import type { Operation } from '../../openapi/operation.ts';
import { bodySchema, correctBody } from './correct-body.ts';
import {
  type Change,
  type Correction,
  type CorrectionContext,
  type NoCorrection,
  withGoodToken,
} from './correction.ts';
import { exampleOf, schemaAt } from './example.ts';
import type { KnownValues } from './known-values.ts';
import { type RequestDraft, withMember, withQuery } from './request-draft.ts';

/** Puts something good into every place that a refusal names. */
export function correctFields(
  context: CorrectionContext,
  draft: RequestDraft,
  why: Why,
  operation: Operation | undefined,
  known: KnownValues,
): Correction | NoCorrection {
  if (operation === undefined) return { note: why.reason };
  let corrected = draft;
  const changes: Change[] = [];
  for (const problem of why.problems ?? [why]) {
    const next = correctField(context, corrected, problem, operation, known);
    if (next === undefined) continue;
    corrected = next.draft;
    changes.push(...next.changes);
  }
  return changes.length === 0 ? { note: why.reason } : { draft: corrected, changes };
}

function correctField(
  context: CorrectionContext,
  draft: RequestDraft,
  { field, reason }: Problem,
  operation: Operation,
  known: KnownValues,
): Correction | undefined {
  if (field === 'header.authorization') return withGoodToken(draft, known, reason);
  if (field === undefined || field === 'header.content-type') {
    const corrected = correctBody(context, draft, reason, known);
    return 'note' in corrected ? undefined : corrected;
  }
  const [place, name = ''] = /^(path|query)\.(.*)$/.exec(field)?.slice(1) ?? [];
  if (place === 'path') return correctPathParameter(draft, operation, name, reason, known);
  if (place === 'query') return correctQueryParameter(draft, operation, name, reason, known);
  return correctMember(draft, operation, field, reason, known);
}

function correctPathParameter(
  draft: RequestDraft,
  { path: template }: Operation,
  name: string,
  why: string,
  known: KnownValues,
): Correction | undefined {
  const to = known[name];
  const at = template.split('/').indexOf(`{${name}}`);
  if (to === undefined || at < 0) return undefined;
  const path = draft.path.split('/').with(at, to).join('/');
  return { draft: { ...draft, path }, changes: [{ field: `path.${name}`, to, why }] };
}

function correctQueryParameter(
  draft: RequestDraft,
  operation: Operation,
  name: string,
  why: string,
  known: KnownValues,
): Correction {
  const parameter = operation.parameters.find((row) => row.name === name && row.in === 'query');
  const schema = parameter?.schema;
  const to =
    parameter?.required === true && schema !== undefined
      ? String(exampleOf(operation.specification.document, schema, name, known))
      : undefined;
  return {
    draft: withQuery(draft, name, to),
    changes: [{ field: `query.${name}`, to: to ?? null, why }],
  };
}

function correctMember(
  draft: RequestDraft,
  operation: Operation,
  field: string,
  why: string,
  known: KnownValues,
): Correction | undefined {
  const { document } = operation.specification;
  const whole = bodySchema(operation);
  const schema = whole === undefined ? undefined : schemaAt(document, whole, field);
  const name = field.split('.').at(-1) ?? '';
  const to = known[name] ?? (schema === undefined ? undefined : exampleOf(document, schema, name, known));
  if (to === undefined && memberAt(draft.body, field) === undefined) return undefined;
  return { draft: withMember(draft, field, to), changes: [{ field, to: to ?? null, why }] };
}
