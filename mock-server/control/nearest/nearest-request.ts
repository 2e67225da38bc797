import type { Why } from '../../errors/why.ts';
import type { JournalEntry } from '../../exchange/journal-entry.ts';
import { maskBody, maskHeaders, maskPath, maskQuery, maskText } from '../../exchange/masking/index.ts';
import type { TokenLedger } from '../../oauth/token-ledger.ts';
import { correct } from './correct.ts';
import type { Change, CorrectionContext } from './correction.ts';
import { DryRun, type DryRunSource } from './dry-run.ts';
import { LIVE_NAMES } from './known-values.ts';
import { draftOf, type RequestDraft } from './request-draft.ts';

/** One correction may uncover the next refusal; more than these in a row lead nowhere. */
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
export async function nearestRequest(
  live: CorrectionContext & DryRunSource,
  refused: JournalEntry,
): Promise<NearestView> {
  if (refused.why === undefined) return nothing('The request was accepted as it is.');
  if (refused.isCut) return nothing('The journal had no room for the whole request.');
  const original = draftOf(refused);
  await using dryRun = await DryRun.start(live, original);
  const changes = new Map<string, Change>();
  let draft = original;
  let why: Why | undefined = refused.why;
  let { operation } = refused;
  for (let round = 0; round < MOST_ROUNDS && why !== undefined; round++) {
    const corrected = correct(live, draft, why, operation);
    if ('note' in corrected) return nothing(corrected.note);
    for (const change of corrected.changes) changes.set(change.field, change);
    if (JSON.stringify(corrected.draft) === JSON.stringify(draft)) {
      return LIVE_NAMES.has(why.field?.split('.').at(-1) ?? '')
        ? shown(live.tokens, draft, changes, null, UNTRIED)
        : nothing(why.reason);
    }
    draft = corrected.draft;
    const outcome = await dryRun.send(draft);
    if (outcome.why === undefined) return shown(live.tokens, draft, changes, outcome.status, null);
    why = outcome.why;
    operation = outcome.operation ?? operation;
  }
  return nothing('Too much is wrong with the request to correct it step by step.');
}

const UNTRIED =
  'It was not tried: whether it is accepted depends on what has happened in the conversation so far.';

const nothing = (note: string): NearestView => ({
  request: null,
  changes: [],
  status: null,
  note: maskText(note),
});

function shown(
  tokens: TokenLedger,
  { method, path, query, headers, body }: RequestDraft,
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
    changes: [...changes.values()].map(({ field, to, why }) => ({
      field: maskText(field),
      to: maskBody(to, tokens),
      why: maskText(why),
    })),
    status,
    note,
  };
}
