import type { Journal } from '../../exchange/journal.ts';
import { nearestRequest } from '../nearest/nearest-request.ts';
import { parseLimit, parseQuery } from '../parse-query.ts';
import { invalid, unknownThing } from '../refuse.ts';
import { requestView, revealedRequestView } from '../request-view.ts';
import type { ControlCall, ControlHandler } from '../route.ts';

/** The journal, oldest first; `limit` keeps the newest. */
export const listRequests: ControlHandler = (tenant, { query }) => {
  const { refused, limit } = parseQuery(query, ['refused', 'limit']);
  if (refused !== undefined && refused !== 'true' && refused !== 'false') {
    throw invalid('query.refused must be true or false.', 'query.refused');
  }
  const most = parseLimit(limit);
  const wanted = tenant.journal
    .entries()
    .filter(({ exchange }) => refused === undefined || (exchange.why !== undefined) === (refused === 'true'));
  return { status: 200, body: { requests: wanted.slice(-most).map((entry) => requestView(tenant, entry)) } };
};

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
  const entry = journal.entries().find((row) => String(row.sequence) === sequence);
  if (entry === undefined) throw unknownThing('request', sequence);
  return entry;
}

export const forgetRequests: ControlHandler = (tenant) => {
  tenant.forgetRequests();
  return { status: 204 };
};
