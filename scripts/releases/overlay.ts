import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { reasonOf } from '../../mock-server/cli/index.ts';
import { isRecord } from '../../mock-server/openapi/index.ts';
import { queryPath } from './json-path.ts';

const originSchema = z.strictObject({
  confidence: z.enum(['documented', 'seen', 'inferred', 'ours']),
  source: z.string().min(1),
  date: z.iso.date().optional(),
});

const actionSchema = z
  .strictObject({
    target: z.string().startsWith('$'),
    description: z.string().optional(),
    update: z.json().optional(),
    remove: z.boolean().optional(),
    'x-origin': originSchema,
  })
  .refine((action) => (action.update === undefined) !== (action.remove !== true), {
    error: 'an action has either "update" or "remove: true"',
  });

const overlaySchema = z.strictObject({
  overlay: z.literal('1.0.0'),
  info: z.strictObject({ title: z.string(), version: z.string() }),
  extends: z.string().optional(),
  actions: z.array(actionSchema).min(1),
});

/** Says how sure a correction is and who says so; every action of our overlay carries one. */
export type Origin = z.infer<typeof originSchema>;
export type OverlayAction = z.infer<typeof actionSchema>;
export type Overlay = z.infer<typeof overlaySchema>;

/** @throws Error that names the action and what is wrong with it */
export function parseOverlay(value: unknown): Overlay {
  const parsed = overlaySchema.safeParse(value);
  if (!parsed.success) throw new Error(`not a usable overlay: ${reasonOf(parsed.error)}`);
  return parsed.data;
}

export interface Overlaid<T> {
  document: T;
  /** Actions with nothing to act on: the document does not have what they correct. */
  unmatched: OverlayAction[];
}

/**
 * Applies the actions in their order to a copy of the document and tells which of them found nothing.
 *
 * @throws Error naming the action whose target is not a JSONPath or cannot take the update
 * @see OpenAPI Overlay Specification 1.0.0
 */
export function tryOverlay<T extends object>(document: T, overlay: Overlay): Overlaid<T> {
  const result = structuredClone(document);
  const unmatched: OverlayAction[] = [];
  for (const [index, action] of overlay.actions.entries()) {
    try {
      if (!applyAction(result, action)) unmatched.push(action);
    } catch (error) {
      throw new Error(`overlay action ${index + 1} (${action.target}): ${reasonOf(error)}`, { cause: error });
    }
  }
  return { document: result, unmatched };
}

/**
 * Applies an overlay that was written for this document.
 *
 * @throws Error as {@link tryOverlay} does, and when a target matches nothing
 */
export function applyOverlay<T extends object>(document: T, overlay: Overlay): T {
  const { document: result, unmatched } = tryOverlay(document, overlay);
  const [first] = unmatched;
  if (first === undefined) return result;
  const index = overlay.actions.indexOf(first);
  throw new Error(`overlay action ${index + 1} (${first.target}): the target matches nothing`);
}

/** @returns whether the target matched anything */
function applyAction(document: object, action: OverlayAction): boolean {
  const targets = [...queryPath(action.target, document)];
  if (targets.length === 0) return false;

  if (action.remove === true) {
    // From the last to the first, so that positions in a list stay what they were.
    for (const { location } of targets.reverse()) remove(document, location);
    return true;
  }
  for (const { value } of targets) {
    // A copy for each target: they must not share what a later action changes in one of them.
    const update = structuredClone(action.update);
    if (Array.isArray(value) && update !== undefined) value.push(update);
    else if (isRecord(value) && isRecord(update)) merge(value, update);
    else throw new Error('only an object takes an update, and the update must be an object');
  }
  return true;
}

/**
 * Objects are merged in depth, lists are joined without repeating what is there, and everything else is replaced. Without
 * the repetition, because a richer document may already say what the overlay adds.
 */
function merge(target: Record<string, unknown>, update: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(update)) {
    const current = target[key];
    if (isRecord(current) && isRecord(value)) merge(current, value);
    else if (Array.isArray(current) && Array.isArray(value)) {
      current.push(...value.filter((item) => !current.some((known) => isDeepStrictEqual(known, item))));
    } else target[key] = value;
  }
}

function remove(document: object, path: (string | number)[]): void {
  const last = path.at(-1);
  let parent: unknown = document;
  for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[key];
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (isRecord(parent) && last !== undefined && last in parent) delete parent[last];
  else throw new Error(`cannot remove ${path.join('.')}`);
}
