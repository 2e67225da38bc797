import type { OpenAPIV3 } from 'openapi-types';
import {
  ApiDocument,
  isRecord,
  type Operation,
  resolveReference,
} from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { tellsOf } from '../documents/knowledge.ts';
import type { Observation } from '../findings/finding.ts';
import { isMeantToSucceed, type UsedOperation } from '../surface/surface.ts';
import type { ChangedOperation } from './changed-operation.ts';
import { bothTell } from './compare-values.ts';
import { responseIn } from './excerpt.ts';
import { observed } from './place.ts';

/** Compares who may call an operation, and with which codes it refuses. */
export function* compareAccess(change: ChangedOperation): Generator<Observation> {
  const { pair, used } = change;
  if (bothTell(pair, 'permissions')) {
    for (const { permission, detail } of newPermissions(change)) {
      yield observed(used, 'permission-added', '', detail, `permission ${permission}`);
    }
  }
  if (bothTell(pair, 'security')) yield* compareSecurity(change);
  if (bothTell(pair, 'error codes')) yield* compareErrorCodes(change);
}

/**
 * Permissions that a role lacks although it was enough so far.
 *
 * With ALL, each that was not asked for. With ANY, those that are left when one that used to be enough no longer is.
 */
export function newPermissions({
  old,
  new: next,
}: Pick<ChangedOperation, 'old' | 'new'>): { permission: string; detail: string }[] {
  const before = old.permissions;
  const after = next.permissions;
  if (after === undefined) return [];
  const had = before?.permissions ?? [];
  if (after.type === 'ALL') {
    const assured = before?.type === 'ANY' && had.length > 1 ? [] : had;
    return after.permissions
      .filter((permission) => !assured.includes(permission))
      .map((permission) => ({ permission, detail: permission }));
  }
  const isEnough =
    before?.type === 'ALL'
      ? had.some((permission) => after.permissions.includes(permission))
      : had.length > 0 && had.every((permission) => after.permissions.includes(permission));
  const names = after.permissions.toSorted().join(', ');
  return isEnough ? [] : [{ permission: names, detail: `one of ${names}` }];
}

type Alternative = OpenAPIV3.SecurityRequirementObject;

function* compareSecurity({ pair, old, new: next, used }: ChangedOperation): Generator<Observation> {
  const before = old.security;
  const after = next.security;
  const waysBefore = new Set(before.map((it) => describeWay(pair.old, it)));
  const waysAfter = new Set(after.map((it) => describeWay(pair.new, it)));
  const keptWay = [...waysBefore].some((way) => waysAfter.has(way));
  if (after.length > 0 && !keptWay && !waysAfter.has(NOTHING)) {
    const detail = `${[...waysBefore].join(' or ') || NOTHING} before, ${[...waysAfter].join(' or ')} now`;
    yield observed(used, 'security-changed', 'request authorization', detail);
    return;
  }
  if (!bothTell(pair, 'scopes') || after.length === 0) return;
  const kept = before.some((it) =>
    after.some((other) => scopesOf(other).every((scope) => scopesOf(it).includes(scope))),
  );
  if (before.length > 0 && !kept) {
    const names = after.map((it) => scopesOf(it).join(' and ')).join(' or ');
    yield observed(used, 'scope-changed', 'request authorization', names);
  }
}

const NOTHING = 'nothing';

/** How the caller proves who it is, whatever the document calls the scheme. */
function describeWay(document: VendorDocument, requirement: Alternative): string {
  const schemes = Object.keys(requirement).map((name) => schemeOf(document, name));
  return schemes.length === 0 ? NOTHING : schemes.map(describeScheme).toSorted().join(' and ');
}

function describeScheme(scheme: OpenAPIV3.SecuritySchemeObject | undefined): string {
  switch (scheme?.type) {
    case undefined:
      return 'an unknown scheme';
    case 'http':
      return scheme.scheme.toLowerCase() === 'bearer' ? BEARER : `HTTP ${scheme.scheme}`;
    case 'oauth2':
    case 'openIdConnect':
      return BEARER;
    case 'apiKey':
      return `a key in ${scheme.in} ${scheme.name}`;
  }
}

const BEARER = 'a bearer token';

function schemeOf(document: VendorDocument, name: string): OpenAPIV3.SecuritySchemeObject | undefined {
  const scheme = document.components?.securitySchemes?.[name];
  return scheme && resolveReference<OpenAPIV3.SecuritySchemeObject>(document, scheme);
}

const scopesOf = (requirement: Alternative): string[] => Object.values(requirement).flat();

/** Error codes that a contract expects and the document no longer lists for their status. */
function* compareErrorCodes({ pair, old, new: next, used }: ChangedOperation): Generator<Observation> {
  for (const [status, { body }] of used.answers) {
    // A refusal that is gone altogether is reported with the answers.
    if (status < 400 || responseIn(pair.new, next, status) === undefined) continue;
    const before = codesOf(pair.old, old, status);
    const after = codesOf(pair.new, next, status);
    for (const code of body.properties.get('code')?.examples ?? []) {
      if (before.has(String(code)) && !after.has(String(code))) {
        yield observed(used, 'error-code-missing', `status ${status} code ${code}`);
      }
    }
  }
}

/** The codes that a document lists for a status of an operation. */
export function codesOf(document: VendorDocument, operation: Operation, status: number): Set<string> {
  const response = responseIn(document, operation, status);
  const codes = response && 'x-inin-error-codes' in response ? response['x-inin-error-codes'] : undefined;
  return new Set(isRecord(codes) ? Object.keys(codes) : []);
}

/**
 * Calls that are meant to succeed and carry no token although the operation wants one.
 *
 * The comparator takes OAuth for granted, so this is looked at here.
 */
export function* judgeAuthorization(document: VendorDocument, used: UsedOperation): Generator<Observation> {
  const operation = ApiDocument.of(document).operations.byKey(used.key);
  if (operation === undefined || !tellsOf(document).has('security')) return;
  const wantsBearer =
    operation.requiresToken && operation.security.every((it) => describeWay(document, it).includes(BEARER));
  if (!wantsBearer) return;
  const bare = used.interactions.filter(
    (interaction) =>
      isMeantToSucceed(interaction) && !/^bearer \S/i.test(interaction.headers.authorization ?? ''),
  );
  if (bare.length > 0) {
    yield {
      ...observed(used, 'authorization-missing', 'request authorization'),
      interactions: bare.map(({ description }) => description),
    };
  }
}
