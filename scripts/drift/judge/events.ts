import { isRecord } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { tellsOf } from '../documents/knowledge.ts';
import { type Schema, shapeOf } from '../documents/shape.ts';
import type { Observation } from '../findings/finding.ts';
import type { FindingKind } from '../findings/kinds.ts';
import type { UsedMessage } from '../surface/surface.ts';
import { addUse, emptyUse, fieldPath, type UsedValue } from '../surface/used-value.ts';
import { compareValues, type Difference } from './compare-values.ts';

/** Topic template to the name of the model that its `eventBody` has. */
export type TopicModels = Readonly<Record<string, string>>;

const KINDS: Readonly<Record<Difference['what'], FindingKind | undefined>> = {
  missing: 'event-field-missing',
  known: 'now-known',
  retyped: 'event-field-retyped',
  changed: 'event-field-changed',
  required: undefined,
  optional: 'event-field-changed',
  deprecated: 'field-deprecated',
};

/**
 * Compares what a contract reads of notifications with the models a document has for their topics.
 *
 * @param old the document that the contract was last known to agree with
 */
export function* judgeEvents(
  document: VendorDocument,
  { consumer, file, message }: UsedMessage,
  topics: TopicModels,
  old?: VendorDocument,
): Generator<Observation> {
  const event = findEvent(message.contents);
  const topic = event && Object.keys(topics).find((template) => matchesTopic(template, event.topicName));
  // Webhook calls have no model in any vendor document.
  if (event === undefined || topic === undefined || !tellsOf(document).has('events')) return;

  const model = topics[topic] ?? '';
  const observe = (kind: FindingKind, used: string, detail = ''): Observation => ({
    kind,
    consumer,
    file,
    used,
    vendor: `${topic} ${used}`.trim(),
    vendorText: `${topic} (${model})`,
    detail,
    interactions: [message.description],
  });
  if (document.components?.schemas?.[model] === undefined) {
    yield observe('event-missing', '');
    return;
  }
  const used = emptyUse();
  addUse(used, event.eventBody);
  for (const { place, types } of unknownPlaces(document, { $ref: `#/components/schemas/${model}` }, used)) {
    if (types === undefined) yield observe('event-field-missing', place);
    else yield observe('event-field-retyped', place, `${types} in the document`);
  }
  if (old?.components?.schemas?.[model] === undefined || !tellsOf(old).has('events')) return;
  const schema = { $ref: `#/components/schemas/${model}` };
  for (const { what, place, detail } of compareValues(
    { old, new: document },
    { old: schema, new: schema },
    used,
    false,
  )) {
    const kind = KINDS[what];
    if (kind !== undefined) yield observe(kind, place, kind === 'now-known' ? `${topic} ${place}` : detail);
  }
}

/** A notification as it comes over the socket, or wrapped as Amazon EventBridge delivers it. */
function findEvent(contents: unknown): { topicName: string; eventBody: unknown } | undefined {
  if (!isRecord(contents)) return undefined;
  if (typeof contents.topicName === 'string' && 'eventBody' in contents) {
    return { topicName: contents.topicName, eventBody: contents.eventBody };
  }
  return findEvent(contents.detail);
}

/** `{id}` in a template stands for one segment without a dot; the name of a topic may also keep the `{id}` itself. */
function matchesTopic(template: string, name: string): boolean {
  const segments = template.split('.');
  const actual = name.split('.');
  return (
    segments.length === actual.length &&
    segments.every((segment, index) => segment === '{id}' || segment === actual[index])
  );
}

function* unknownPlaces(
  document: VendorDocument,
  schema: Schema,
  used: UsedValue,
  place = '',
): Generator<{ place: string; types?: string }> {
  const shape = shapeOf(document, schema);
  const types = [...used.examples].map((example) => jsonType(example));
  if (shape.types.size > 0 && types.some((type) => !type.some((name) => shape.types.has(name)))) {
    yield { place, types: [...shape.types].join(', ') };
    return;
  }
  for (const [name, use] of used.properties) {
    const property = shape.properties.get(name) ?? shape.additional;
    const isOpen = shape.properties.size === 0;
    if (property !== undefined) yield* unknownPlaces(document, property, use, fieldPath(place, name));
    else if (!isOpen) yield { place: fieldPath(place, name) };
  }
  if (used.items !== undefined && shape.items !== undefined) {
    yield* unknownPlaces(document, shape.items, used.items, `${place}[]`);
  }
}

function jsonType(value: string | number | boolean): string[] {
  if (typeof value !== 'number') return [typeof value];
  return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
}
