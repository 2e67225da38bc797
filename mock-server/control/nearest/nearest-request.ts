import type { Why } from '../../errors/why.ts';
import type { JournalEntry } from '../../exchange/journal.ts';
import { maskBody, maskHeaders, maskPath, maskQuery } from '../../exchange/mask.ts';
import type { Tenant } from '../../tenant.ts';
import { LIVE_NAMES } from './known-values.ts';
import { type Change, mend } from './mend.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { Trial } from './trial.ts';

/** One mend may uncover the next refusal; more than these in a row lead nowhere. */
const MOST_ROUNDS = 8;

/** A request that would be accepted, its secrets masked. */
export interface NearestView {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  } | null;
  readonly changes: readonly Change[];
  /** What it was answered with when it was tried. */
  readonly status: number | null;
  /** Why there is no request, or what could not be tried. */
  readonly note: string | null;
}

/** Looks for a request like this one that would be accepted, and tries it out where it does no harm. */
export async function nearestRequest(tenant: Tenant, { exchange }: JournalEntry): Promise<NearestView> {
  const original = sketchOf(exchange);
  if (exchange.why === undefined) return nothing('The request was accepted as it is.');
  await using trial = await Trial.start(tenant, original);
  const changes = new Map<string, Change>();
  let sketch = original;
  let why: Why | undefined = exchange.why;
  let { operation } = exchange;
  for (let round = 0; round < MOST_ROUNDS && why !== undefined; round++) {
    const mended = mend(tenant, sketch, why, operation);
    if ('note' in mended) return nothing(mended.note);
    for (const change of mended.changes) changes.set(change.field, change);
    if (JSON.stringify(mended.sketch) === JSON.stringify(sketch)) {
      return LIVE_NAMES.has(why.field?.split('.').at(-1) ?? '')
        ? shown(tenant, sketch, changes, null, UNTRIED)
        : nothing(why.reason);
    }
    sketch = mended.sketch;
    const outcome = await trial.send(sketch);
    if (outcome.why === undefined) return shown(tenant, sketch, changes, outcome.status, null);
    why = outcome.why;
    operation = outcome.operation ?? operation;
  }
  return nothing('Too much is wrong with the request to mend it step by step.');
}

const UNTRIED =
  'It was not tried: whether it is accepted depends on what has happened in the conversation so far.';

const nothing = (note: string): NearestView => ({ request: null, changes: [], status: null, note });

function shown(
  { tokens }: Tenant,
  { method, path, query, headers, body }: Sketch,
  changes: ReadonlyMap<string, Change>,
  status: number | null,
  note: string | null,
): NearestView {
  return {
    request: {
      method,
      path: maskPath(path),
      query: maskQuery(query, tokens),
      headers: maskHeaders(headers),
      body: maskBody(body, tokens) ?? null,
    },
    changes: [...changes.values()].map((change) => ({ ...change, to: maskBody(change.to, tokens) })),
    status,
    note,
  };
}
