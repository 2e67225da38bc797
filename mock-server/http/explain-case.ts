import type { Problem, Why } from '../errors/why.ts';
import { callerId } from '../exchange/caller.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { memberAt } from '../exchange/member-at.ts';
import type { ConversationEngine } from '../org/conversations/engine.ts';
import type { Directory } from '../org/directory.ts';
import type { IntegrationStore } from '../org/integration-store.ts';

/** Nothing else need be looked up, a token least of all. */
const UUID_LENGTH = 36;

/** Where ids are known from. */
interface KnownIds {
  readonly directory: Directory;
  readonly conversations: ConversationEngine;
  readonly integrations: IntegrationStore;
}

/** The same refusal; where a value that it blames is the id of something but for upper and lower case, it says so. */
export function withCaseHints(known: KnownIds, exchange: Exchange, why: Why): Why {
  const { problems, ...first } = why;
  const hinted = withHint(known, exchange, first);
  if (problems === undefined) return hinted;
  return { ...hinted, problems: problems.map((problem) => withHint(known, exchange, problem)) };
}

function withHint<Blamed extends Problem>(known: KnownIds, exchange: Exchange, problem: Blamed): Blamed {
  const sent = problem.field === undefined ? undefined : sentValue(exchange, problem.field);
  if (typeof sent !== 'string' || sent.length !== UUID_LENGTH || isKnown(known, sent)) return problem;
  // Ids of Genesys Cloud are UUIDs in lower case; an organisation file may have them in upper case.
  const right = [sent.toLowerCase(), sent.toUpperCase()].find((id) => isKnown(known, id));
  if (right === undefined) return problem;
  return {
    ...problem,
    reason: `${problem.reason} There is ${right}, which differs in upper and lower case only.`,
  };
}

function sentValue(exchange: Exchange, field: string): unknown {
  if (field === 'client_id') return callerId(exchange);
  const [, place, name = ''] = /^(path|query|header)\.(.+)$/.exec(field) ?? [];
  if (place === 'path') return exchange.pathParams[name];
  if (place === 'query') return new URLSearchParams(exchange.query).get(name);
  return place === 'header' ? undefined : memberAt(exchange.body, field);
}

const isKnown = ({ directory, conversations, integrations }: KnownIds, id: string): boolean =>
  (directory.client(id) ??
    directory.user(id) ??
    directory.queue(id) ??
    integrations.find(id) ??
    conversations.find(id)) !== undefined;
