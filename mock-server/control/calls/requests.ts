import type { Journal } from '../../exchange/journal.ts';
import type { JournalEntry } from '../../exchange/journal-entry.ts';
import { nearestRequest } from '../nearest/nearest-request.ts';
import { parseLimit, parseQuery } from '../parse-query.ts';
import { invalid, unknownThing } from '../refuse.ts';
import { requestView, revealedRequestView } from '../request-view.ts';
import type { ControlCall, ControlHandler } from '../route.ts';
import { streamList } from '../stream-list.ts';

/** The journal, oldest first; `limit` keeps the newest. */
export const listRequests: ControlHandler = (tenant, { query, correlationId }, response) => {
  const { refused, limit } = parseQuery(query, ['refused', 'limit']);
  if (refused !== undefined && refused !== 'true' && refused !== 'false') {
    throw invalid('query.refused must be true or false.', 'query.refused');
  }
  const most = parseLimit(limit);
  const { journal } = tenant;
  const isWanted: IsWanted = ({ why }) =>
    refused === undefined || (why !== undefined) === (refused === 'true');
  return streamList(
    response,
    correlationId,
    'requests',
    newest(journal, isWanted, most),
    (entry) => requestView(tenant, entry),
    () => ({ forgotten: journal.forgotten }),
  );
};

type IsWanted = (entry: JournalEntry) => boolean;

/** The newest that are there now, oldest first. One that is forgotten before its turn is left out, so that a slow reader holds on to none. */
function* newest(journal: Journal, isWanted: IsWanted, most: number): Generator<JournalEntry> {
  const last = journal.newest?.sequence ?? 0;
  let entry = journal.find(firstOf(journal, isWanted, most));
  for (; entry !== undefined && entry.sequence <= last; entry = journal.after(entry.sequence))
    if (isWanted(entry)) yield entry;
}

/** The number of the first one to be shown, where `most` are. */
function firstOf(journal: Journal, isWanted: IsWanted, most: number): number {
  let first = 0;
  let count = 0;
  for (const entry of journal.newestFirst()) {
    if (count >= most) break;
    if (!isWanted(entry)) continue;
    first = entry.sequence;
    count += 1;
  }
  return first;
}

/** One request; `secrets=shown` leaves nothing out. */
export const readRequest: ControlHandler = (tenant, { params, query }) => {
  const { secrets } = parseQuery(query, ['secrets']);
  if (secrets !== undefined && secrets !== 'shown') {
    throw invalid('query.secrets must be shown, or left out.', 'query.secrets');
  }
  const entry = findEntry(tenant.journal, params);
  return {
    status: 200,
    body: secrets === 'shown' ? revealedRequestView(tenant.directory, entry) : requestView(tenant, entry),
  };
};

/** A request like this one that would be accepted, tried out on a mock of its own. */
export const findNearestRequest: ControlHandler = async (tenant, { params }) => {
  const entry = findEntry(tenant.journal, params);
  return { status: 200, body: await nearestRequest(tenant, entry) };
};

function findEntry(journal: Journal, { sequence = '' }: ControlCall['params']) {
  const entry = /^\d+$/.test(sequence) ? journal.find(Number(sequence)) : undefined;
  if (entry === undefined) throw unknownThing('request', sequence);
  return entry;
}

export const forgetRequests: ControlHandler = (tenant) => {
  tenant.forgetRequests();
  return { status: 204 };
};
