import type { Problem, Why } from '../../errors/why.ts';
import { holds } from '../../oauth/permissions.ts';
import { jsonMedia } from '../../openapi/json-media.ts';
import type { Operation } from '../../openapi/operation.ts';
import type { OperationRow } from '../../openapi/operation-table.ts';
import type { Tenant } from '../../tenant.ts';
import { exampleOf, schemaAt } from './example.ts';
import { type KnownValues, knownValues } from './known-values.ts';
import { fillTemplate, nearestOperation } from './nearest-operation.ts';
import { memberAt, type Sketch, withHeader, withMember, withQuery } from './sketch.ts';

/** One thing that was changed. */
export interface Change {
  /** As in a {@link Problem}, or `path` or `method`. */
  readonly field: string;
  /** What stands there now; null for what was taken out. */
  readonly to: unknown;
  readonly why: string;
}

export interface Mended {
  readonly sketch: Sketch;
  readonly changes: readonly Change[];
}

/** Changes a request so that what was refused is no longer there to be refused; a sentence where nothing can be done about it. */
export function mend(
  tenant: Tenant,
  sketch: Sketch,
  why: Why,
  operation: Operation | undefined,
): Mended | { readonly note: string } {
  const known = knownValues(tenant, sketch);
  switch (why.step) {
    case 'match-operation':
      return mendOperation(tenant, sketch, why);
    case 'authenticate':
      return change(sketch, 'header.authorization', bearer(known), why.reason, setHeader);
    case 'authorize':
      return mendPermission(tenant, sketch, why, operation, known);
    case 'oauth':
      return mendTokenRequest(tenant, sketch, why);
    case 'body':
      return mendBody(tenant, sketch, why, known);
    case 'rate-limit':
    case 'fault':
      return { note: 'Nothing is wrong with the request: the same one passes later.' };
    case 'validate-request':
    case 'handler':
      return mendFields(tenant, sketch, why, operation, known);
    default:
      return { note: 'This is a defect of the mock; no other request mends it.' };
  }
}

type Setter = (sketch: Sketch, value: string) => Sketch;
const setHeader: Setter = (sketch, value) => withHeader(sketch, 'authorization', value);
const bearer = (known: KnownValues) => `Bearer ${known.token}`;

function change(sketch: Sketch, field: string, to: string, why: string, set: Setter): Mended {
  return { sketch: set(sketch, to), changes: [{ field, to, why }] };
}

function mendOperation(tenant: Tenant, sketch: Sketch, why: Why): Mended | { note: string } {
  const nearest = nearestOperation(tenant.document.operations.rows(), sketch.method, sketch.path);
  if (nearest === undefined) return { note: `No operation is like ${sketch.method} ${sketch.path}.` };
  const path = fillTemplate(servedPath(tenant, nearest), sketch.path);
  const { method } = nearest;
  return {
    sketch: { ...sketch, path, method },
    changes: [
      ...(path === sketch.path ? [] : [{ field: 'path', to: path, why: why.reason }]),
      ...(method === sketch.method ? [] : [{ field: 'method', to: method, why: why.reason }]),
    ],
  };
}

/** The handover action can be served elsewhere than the document has it. */
function servedPath(tenant: Tenant, { operationId, path }: OperationRow): string {
  return operationId === 'postConversationsHandover' ? tenant.directory.organization.handover.path : path;
}

function mendPermission(
  tenant: Tenant,
  sketch: Sketch,
  why: Why,
  operation: Operation | undefined,
  known: KnownValues,
): Mended | { note: string } {
  const rule = operation?.permissions;
  const allows = (id: string) => {
    const granted = tenant.directory.permissionsOf(id);
    return (
      rule?.permissions[rule.type === 'ALL' ? 'every' : 'some']((wanted) => holds(granted, wanted)) ?? true
    );
  };
  const { clients, personas } = tenant.directory.organization;
  const able = clients.filter(
    ({ id, state, authorizedGrantType }) =>
      state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS' && allows(id),
  );
  const [first] = clients.filter(
    ({ state, authorizedGrantType }) => state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS',
  );
  if (able.length === 0) {
    const wanted = rule?.permissions.join(rule.type === 'ALL' ? ', ' : ' or ') ?? 'the scope';
    return { note: `No client of the organisation has ${wanted}; give it to a role.` };
  }
  if (personas && first !== undefined && allows(first.id)) {
    return change(sketch, 'header.authorization', bearer(known), why.reason, setHeader);
  }
  const [client] = able;
  return {
    note: `The same request with a token of the client "${client?.name}" passes: its roles allow it.`,
  };
}

/** A token request is mended to the plainest one there is. */
function mendTokenRequest(tenant: Tenant, sketch: Sketch, why: Why): Mended | { note: string } {
  const client = tenant.directory.organization.clients.find(
    ({ state, authorizedGrantType }) => state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS',
  );
  if (client === undefined) return { note: 'The organisation has no active client for client credentials.' };
  const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  return {
    sketch: {
      ...sketch,
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: { grant_type: 'client_credentials' },
    },
    changes: [
      { field: 'header.authorization', to: `Basic <id and secret of ${client.name}>`, why: why.reason },
      { field: 'grant_type', to: 'client_credentials', why: 'The grant that needs no user.' },
    ],
  };
}

function mendBody(tenant: Tenant, sketch: Sketch, why: Why, known: KnownValues): Mended | { note: string } {
  const served = sketch.path === tenant.directory.organization.handover.path;
  const operation = served
    ? tenant.document.operations.byId('postConversationsHandover')
    : matched(tenant, sketch);
  const schema = operation && bodySchema(operation);
  if (operation === undefined || schema === undefined) return { note: 'The operation takes no JSON body.' };
  const body = exampleOf(operation.specification.document, schema, '', known);
  return {
    sketch: { ...withHeader(sketch, 'content-type', 'application/json'), body },
    changes: [{ field: 'body', to: body, why: why.reason }],
  };
}

function matched(tenant: Tenant, { method, path }: Sketch): Operation | undefined {
  const match = tenant.document.operations.match(method, path);
  return match.kind === 'found' ? match.operation : undefined;
}

const bodySchema = ({ requestBody }: Operation) => jsonMedia(requestBody?.content ?? {})?.schema;

function mendFields(
  tenant: Tenant,
  sketch: Sketch,
  why: Why,
  operation: Operation | undefined,
  known: KnownValues,
): Mended | { note: string } {
  if (operation === undefined) return { note: why.reason };
  let mended = sketch;
  const changes: Change[] = [];
  for (const problem of why.problems ?? [why]) {
    const next = mendField(tenant, mended, problem, operation, known);
    if (next === undefined) continue;
    mended = next.sketch;
    changes.push(...next.changes);
  }
  return changes.length === 0 ? { note: why.reason } : { sketch: mended, changes };
}

function mendField(
  tenant: Tenant,
  sketch: Sketch,
  { field, reason }: Problem,
  operation: Operation,
  known: KnownValues,
): Mended | undefined {
  if (field === 'header.authorization') return change(sketch, field, bearer(known), reason, setHeader);
  if (field === undefined || field === 'header.content-type') {
    const mended = mendBody(tenant, sketch, { step: 'body', reason, origin: OURS }, known);
    return 'note' in mended ? undefined : mended;
  }
  const [place, name = ''] = /^(path|query)\.(.*)$/.exec(field)?.slice(1) ?? [];
  if (place === 'path') return mendPathParameter(sketch, operation, name, reason, known);
  if (place === 'query') return mendQueryParameter(sketch, operation, name, reason, known);
  return mendMember(sketch, operation, field, reason, known);
}

const OURS = { confidence: 'ours', source: 'what is mended' } as const;

function mendPathParameter(
  sketch: Sketch,
  { path: template }: Operation,
  name: string,
  why: string,
  known: KnownValues,
): Mended | undefined {
  const to = known[name];
  const at = template.split('/').indexOf(`{${name}}`);
  if (to === undefined || at < 0) return undefined;
  const path = sketch.path.split('/').with(at, to).join('/');
  return { sketch: { ...sketch, path }, changes: [{ field: `path.${name}`, to, why }] };
}

function mendQueryParameter(
  sketch: Sketch,
  operation: Operation,
  name: string,
  why: string,
  known: KnownValues,
): Mended {
  const parameter = operation.parameters.find((row) => row.name === name && row.in === 'query');
  const schema = parameter?.schema;
  const to =
    parameter?.required === true && schema !== undefined
      ? String(exampleOf(operation.specification.document, schema, name, known))
      : undefined;
  return {
    sketch: withQuery(sketch, name, to),
    changes: [{ field: `query.${name}`, to: to ?? null, why }],
  };
}

function mendMember(
  sketch: Sketch,
  operation: Operation,
  field: string,
  why: string,
  known: KnownValues,
): Mended | undefined {
  const { document } = operation.specification;
  const whole = bodySchema(operation);
  const schema = whole === undefined ? undefined : schemaAt(document, whole, field);
  const name = field.split('.').at(-1) ?? '';
  const to = known[name] ?? (schema === undefined ? undefined : exampleOf(document, schema, name, known));
  if (to === undefined && memberAt(sketch.body, field) === undefined) return undefined;
  return { sketch: withMember(sketch, field, to), changes: [{ field, to: to ?? null, why }] };
}
