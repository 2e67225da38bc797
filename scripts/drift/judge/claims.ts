import { ApiDocument, operationKey, operationsOf } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { queryPath } from '../../releases/json-path.ts';
import type { Overlay } from '../../releases/overlay.ts';
import { slice } from '../../releases/slice.ts';
import { tellsOf } from '../documents/knowledge.ts';
import type { Observation } from '../findings/finding.ts';
import { emptyUse } from '../surface/used-value.ts';
import { newPermissions } from './access.ts';
import { bothTell, compareValues, type Pair } from './compare-values.ts';

/** The three forms of what the mock serves: as the vendor's, as corrected, and the corrections themselves. */
export interface Claims {
  slice: VendorDocument;
  provider: VendorDocument;
  overlay: Overlay;
}

const FILE = 'specs/genesys-cloud.overlay.yaml';

/** Compares what our overlay says about the vendor with what one of its documents says now. */
export function* judgeClaims(claims: Claims, document: VendorDocument): Generator<Observation> {
  const { operations, properties } = targetsOf(claims);
  const pair: Pair = { old: claims.provider, new: document };
  for (const { method, path } of operations) yield* judgeOperation(pair, method, path);

  const isEvent = eventModels(claims.provider);
  const reported = new Set<string>();
  for (const { schema, property } of properties) {
    if (isEvent.has(schema) && !tellsOf(document).has('events')) continue;
    const place = document.components?.schemas?.[schema] === undefined ? schema : `${schema}.${property}`;
    if (reported.has(place)) continue;
    reported.add(place);
    yield* judgeProperty(pair, schema, property, place);
  }
}

function observe(kind: 'claim-missing' | 'claim-contradicted', place: string, detail: string): Observation {
  return {
    kind,
    consumer: 'the mock',
    used: place,
    vendor: place,
    vendorText: place,
    detail,
    interactions: [],
    file: FILE,
  };
}

function* judgeOperation(pair: Pair, method: string, path: string): Generator<Observation> {
  const key = operationKey(method, path);
  const place = `${method.toUpperCase()} ${path}`;
  const old = ApiDocument.of(pair.old).operations.byKey(key);
  const next = ApiDocument.of(pair.new).operations.byKey(key);
  if (old === undefined) return;
  if (next === undefined) {
    yield observe('claim-missing', place, place);
    return;
  }
  if (bothTell(pair, 'permissions')) {
    for (const { detail } of newPermissions({ old, new: next })) {
      yield observe('claim-contradicted', `${place} permissions`, `${place} wants the permission ${detail}`);
    }
  }
  if (bothTell(pair, 'statuses')) {
    const claimed = Object.keys(old.responses).filter((status) => status.startsWith('2'));
    const offered = Object.keys(next.responses);
    const lost = claimed.filter((status) => !offered.includes(status) && !offered.includes('default'));
    if (lost.length > 0) {
      yield observe(
        'claim-contradicted',
        `${place} statuses`,
        `${place} no longer answers ${lost.join(', ')}`,
      );
    }
  }
}

function* judgeProperty(pair: Pair, schema: string, property: string, place: string): Generator<Observation> {
  const before = pair.old.components?.schemas?.[schema];
  const after = pair.new.components?.schemas?.[schema];
  const old = before && 'properties' in before ? before.properties?.[property] : undefined;
  const next = after && 'properties' in after ? after.properties?.[property] : undefined;
  if (old === undefined) return;
  if (next === undefined) {
    yield observe('claim-missing', place, `the model ${place}`);
    return;
  }
  for (const { detail } of compareValues(pair, { old, new: next }, emptyUse(), true, place)) {
    if (detail !== '') yield observe('claim-contradicted', place, `${place}: ${detail}`);
  }
}

interface Targets {
  operations: { method: string; path: string }[];
  properties: { schema: string; property: string }[];
}

/** Every operation and every property of a model that an action of the overlay touches and that the vendor's own slice has. */
function targetsOf({ slice: vendor, provider, overlay }: Claims): Targets {
  const operations = new Map<string, { method: string; path: string }>();
  const properties = new Map<string, { schema: string; property: string }>();
  for (const { target } of overlay.actions) {
    // A later action may be about what an earlier one added; the document with all of them has it.
    for (const document of [vendor, provider]) {
      for (const { location } of queryPath(target, document)) {
        const [section, first, second, third, fourth] = location.map(String);
        if (section === 'paths' && first !== undefined && second !== undefined) {
          operations.set(`${second} ${first}`, { method: second, path: first });
        }
        if (section === 'components' && first === 'schemas' && third === 'properties') {
          const named = { schema: second ?? '', property: fourth ?? '' };
          if (fourth !== undefined) properties.set(`${second}.${fourth}`, named);
        }
      }
    }
  }
  const known = ApiDocument.of(vendor).operations;
  return {
    operations: [...operations.values()].filter(({ method, path }) =>
      known.byKey(operationKey(method, path)),
    ),
    properties: [...properties.values()].filter(({ schema, property }) => {
      const model = vendor.components?.schemas?.[schema];
      return model !== undefined && 'properties' in model && model.properties?.[property] !== undefined;
    }),
  };
}

/** Models that no operation reaches: the bodies of events, which the vendor's own document does not have. */
function eventModels(provider: VendorDocument): Set<string> {
  const { document } = slice(provider, operationsOf(provider));
  const reached = document.components?.schemas ?? {};
  return new Set(
    Object.keys(provider.components?.schemas ?? {}).filter((name) => reached[name] === undefined),
  );
}
