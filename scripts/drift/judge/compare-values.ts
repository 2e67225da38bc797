import type { VendorDocument } from '../../releases/document.ts';
import { type Topic, tellsOf } from '../documents/knowledge.ts';
import { type Schema, type Shape, shapeOf } from '../documents/shape.ts';
import { fieldPath, type UsedValue } from '../surface/used-value.ts';

/** One difference at one place of a value. */
export interface Difference {
  what: 'missing' | 'known' | 'retyped' | 'changed' | 'required' | 'optional' | 'deprecated';
  place: string;
  detail: string;
}

/** Two documents, the earlier one first. */
export interface Pair {
  old: VendorDocument;
  new: VendorDocument;
}

/** Whether both documents say something about a topic, so that a difference is one. */
export function bothTell({ old, new: next }: Pair, topic: Topic): boolean {
  return tellsOf(old).has(topic) && tellsOf(next).has(topic);
}

/**
 * Compares what two documents say about a value, as deep as the value is used and no deeper.
 *
 * @param sent whether the consumer writes the value; otherwise it reads it
 */
export function* compareValues(
  pair: Pair,
  schemas: { old: Schema; new: Schema },
  used: UsedValue,
  sent: boolean,
  place = '',
): Generator<Difference> {
  const old = shapeOf(pair.old, schemas.old);
  const next = shapeOf(pair.new, schemas.new);
  if (next.isDeprecated && !old.isDeprecated && place !== '') {
    yield { what: 'deprecated', place, detail: '' };
  }
  const types = compareTypes(pair, old, next, used, sent);
  if (types !== undefined) {
    yield { what: 'retyped', place, detail: types };
    return;
  }
  for (const detail of compareLimits(pair, old, next, sent)) yield { what: 'changed', place, detail };
  if (!sent && next.isNullable && !old.isNullable) {
    yield { what: 'optional', place, detail: 'it can be null now' };
  }
  yield* compareProperties(pair, old, next, used, sent, place);
  if (used.items !== undefined && old.items !== undefined && next.items !== undefined) {
    yield* compareValues(pair, { old: old.items, new: next.items }, used.items, sent, `${place}[]`);
  }
}

function* compareProperties(
  pair: Pair,
  old: Shape,
  next: Shape,
  used: UsedValue,
  sent: boolean,
  place: string,
): Generator<Difference> {
  for (const [name, use] of used.properties) {
    const here = fieldPath(place, name);
    const before = old.properties.get(name) ?? old.additional;
    const after = next.properties.get(name) ?? next.additional;
    if (before !== undefined && after !== undefined) {
      yield* compareValues(pair, { old: before, new: after }, use, sent, here);
      if (!sent && old.required.has(name) && !next.required.has(name)) {
        yield { what: 'optional', place: here, detail: 'it is no longer required' };
      }
    } else if (before !== undefined) yield { what: 'missing', place: here, detail: '' };
    else if (after !== undefined) yield { what: 'known', place: here, detail: '' };
  }
  if (!sent || !sendsObject(used)) return;
  for (const name of next.required) {
    if (!old.required.has(name) && !used.properties.has(name)) {
      yield { what: 'required', place: fieldPath(place, name), detail: '' };
    }
  }
}

/** A contract that sends an empty object at this place sends none of its fields either. */
const sendsObject = (used: UsedValue): boolean => used.examples.size === 0 && used.items === undefined;

/** Types that the consumer wrote and may not write any more, or that it may now read and could not before. */
function compareTypes(
  pair: Pair,
  old: Shape,
  next: Shape,
  used: UsedValue,
  sent: boolean,
): string | undefined {
  // Nothing was said, or nothing is said any more: a value of any type is not known to be refused.
  if (old.types.size === 0 || next.types.size === 0) return undefined;
  const [narrow, wide] = sent ? [next.types, old.types] : [old.types, next.types];
  // The SDK knows one kind of number only, so a document that is exact about it is not a change by that alone.
  const isVague = !bothTell(pair, 'formats') || (sent && [...used.examples].every(Number.isInteger));
  const fits = (type: string): boolean =>
    narrow.has(type) ||
    (type === 'integer' && narrow.has('number')) ||
    (isVague && type === 'number' && narrow.has('integer'));
  if ([...wide].every(fits)) return undefined;
  return `${list(old.types)} before, ${list(next.types)} now`;
}

function* compareLimits(pair: Pair, old: Shape, next: Shape, sent: boolean): Generator<string> {
  if (bothTell(pair, 'enums')) {
    const lost = [...(old.enum ?? [])].filter((value) => next.enum !== undefined && !next.enum.has(value));
    if (lost.length > 0) yield `no longer listed: ${lost.join(', ')}`;
    else if (sent && old.enum === undefined && next.enum !== undefined) yield `only ${list(next.enum)} now`;
  }
  if (!bothTell(pair, 'formats')) return;
  if (next.format !== old.format && next.format !== undefined) {
    yield `format ${old.format ?? 'free'} before, ${next.format} now`;
  }
  if (!sent) return;
  for (const [name, limit] of next.limits) {
    if (isTighter(name, old.limits.get(name), limit)) {
      yield `${name} ${String(old.limits.get(name) ?? 'free')} before, ${String(limit)} now`;
    }
  }
}

function isTighter(name: string, old: unknown, next: unknown): boolean {
  if (old === next) return false;
  if (typeof old !== 'number' || typeof next !== 'number') return next !== false;
  if (name.startsWith('max')) return next < old;
  if (name.startsWith('min')) return next > old;
  return true;
}

const list = (values: Iterable<unknown>): string => [...values].join(', ');
