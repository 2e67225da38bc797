import { ApiDocument, type OperationKey } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { fingerprintOf, type Observation } from '../findings/finding.ts';
import type { FindingKind } from '../findings/kinds.ts';
import type { Surface, UsedOperation } from '../surface/surface.ts';
import { judgeAuthorization } from './access.ts';
import { judgeChange } from './change.ts';
import { judgeContract } from './contract.ts';
import { judgeEvents, type TopicModels } from './events.ts';
import { operationPlace } from './place.ts';

export interface Question {
  /** The document that contracts were last known to agree with; without it only the newer one is judged. */
  old?: VendorDocument;
  new: VendorDocument;
  surface: Surface;
  /** Operations that no vendor document has, such as the token endpoint: their absence says nothing. */
  undocumented: ReadonlySet<OperationKey>;
  topics: TopicModels;
}

/** Everything in which contracts and a document disagree, each place once. */
export async function judge(question: Question): Promise<Observation[]> {
  const { old, new: next, surface, undocumented, topics } = question;
  const observations: Observation[] = [];
  const known = ApiDocument.of(next).operations;
  const operations = surface.operations.filter(
    ({ key }) => known.byKey(key) !== undefined || !undocumented.has(key),
  );
  for (const ofOne of Map.groupBy(operations, ({ consumer }) => consumer).values()) {
    observations.push(...(await judgeContract(next, ofOne)));
  }
  for (const used of operations) {
    observations.push(...judgeAuthorization(next, used));
    if (old !== undefined) observations.push(...judgeChange({ old, new: next }, used));
  }
  for (const message of surface.messages) observations.push(...judgeEvents(next, message, topics, old));
  return groupOperations(withoutEchoes(mergeSame(observations)), surface);
}

/** The same place can be found by several interactions and by several judges. */
function mergeSame(observations: readonly Observation[]): Observation[] {
  const merged = new Map<string, Observation>();
  for (const observation of observations) {
    const fingerprint = fingerprintOf(observation);
    const known = merged.get(fingerprint);
    const interactions = [...new Set([...(known?.interactions ?? []), ...observation.interactions])];
    const detail = [...new Set([known?.detail ?? '', observation.detail])].filter(Boolean).join('; ');
    merged.set(fingerprint, { ...observation, ...known, detail, interactions });
  }
  return [...merged.values()];
}

/** Where two findings about one place say the same, keeps one. */
const DROWNED_BY: Partial<Record<FindingKind, readonly FindingKind[]>> = {
  'parameter-narrowed': ['parameter-refused', 'parameter-missing'],
  'request-field-narrowed': ['request-field-refused'],
  'response-field-changed': ['response-field-retyped'],
  'authorization-missing': ['security-changed'],
};

function withoutEchoes(observations: readonly Observation[]): Observation[] {
  const places = new Set(observations.map(({ kind, consumer, vendor }) => `${kind} ${consumer} ${vendor}`));
  return observations.filter(
    ({ kind, consumer, vendor }) =>
      !(DROWNED_BY[kind] ?? []).some((louder) => places.has(`${louder} ${consumer} ${vendor}`)),
  );
}

const OF_OPERATIONS: ReadonlySet<FindingKind> = new Set([
  'operation-missing',
  'operation-deprecated',
  'now-known',
]);

/**
 * Makes one finding of operations of the same resource that all have it: a removed API is one event, not ten.
 *
 * The operations are part of the fingerprint, so that accepting the loss of some does not accept the loss of others.
 */
function groupOperations(observations: readonly Observation[], surface: Surface): Observation[] {
  const groups = Map.groupBy(observations, (observation) => {
    const operation = operationOf(observation, surface);
    if (!OF_OPERATIONS.has(observation.kind) || operation === undefined) return fingerprintOf(observation);
    return `${observation.kind} ${observation.consumer} ${resourceOf(operation)}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const join = (pick: (observation: Observation) => string): string =>
      [...new Set(group.map(pick).filter(Boolean))].toSorted().join(', ');
    return {
      ...first,
      used: join(({ used }) => used),
      vendor: join(({ vendor }) => vendor),
      vendorText: join(({ vendorText }) => vendorText),
      detail: join(({ detail }) => detail),
      interactions: [...new Set(group.flatMap(({ interactions }) => interactions))],
    };
  });
}

function operationOf({ consumer, vendor }: Observation, surface: Surface): UsedOperation | undefined {
  return surface.operations.find((operation) => {
    const place = operationPlace(operation.key);
    return operation.consumer === consumer && (vendor === place || vendor.startsWith(`${place} `));
  });
}

/** The path up to its first parameter: `/api/v2/webchat/guest/conversations`. */
const resourceOf = ({ path }: UsedOperation): string => path.split('/{')[0] ?? path;
