import type { Mock } from '../mock.ts';
import type { TokenState } from '../oauth/token-ledger.ts';
import { DELIVERY_KINDS } from '../outbound/delivery.ts';
import type { Tenant } from '../tenant.ts';
import { type ConversationState, conversationState } from './conversation-view.ts';

type Row = readonly [labels: Readonly<Record<string, string | number>>, value: number];

/** One metric, and its values now. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly rows: readonly Row[];
}

const SINCE_START = 'since the mock started; a reset takes nothing away';
const NOW = 'in the organisation in force';

/** What only grows. */
export function counterReadings({ counts }: Mock): Reading[] {
  return [
    {
      name: 'genesys_mock_requests_total',
      help: `Requests by operationId (unknown where none was found) and status, ${SINCE_START}.`,
      labels: ['operation', 'status'],
      rows: [...counts.requests.entries()].map(([operation, status, count]) => [
        { operation, status },
        count,
      ]),
    },
    {
      name: 'genesys_mock_refusals_total',
      help: `Requests that were refused, by the step that refused and the code in the answer, ${SINCE_START}.`,
      labels: ['step', 'code'],
      rows: [...counts.refusals.entries()].map(([step, code, count]) => [{ step, code }, count]),
    },
    {
      name: 'genesys_mock_deliveries_total',
      help: `Webhooks and end-of-handover messages that were delivered or given up, ${SINCE_START}.`,
      labels: ['kind', 'state'],
      rows: [...counts.deliveries.entries()].map(([kind, state, count]) => [{ kind, state }, count]),
    },
    {
      name: 'genesys_mock_delivery_attempts_total',
      help: `Attempts to deliver them, first ones and retries, ${SINCE_START}.`,
      labels: ['kind', 'attempt'],
      rows: [...counts.deliveryAttempts.entries()].map(([kind, attempt, count]) => [
        { kind, attempt },
        count,
      ]),
    },
  ];
}

/** What goes up and down. */
export function gaugeReadings({ tenant }: Mock): Reading[] {
  const { heapUsed, heapTotal, rss } = process.memoryUsage();
  return [
    {
      name: 'genesys_mock_tokens',
      help: `Access tokens that are remembered, by state, ${NOW}.`,
      labels: ['state'],
      rows: tokensByState(tenant),
    },
    {
      name: 'genesys_mock_conversations',
      help: `Conversations that are remembered, by state, ${NOW}.`,
      labels: ['state'],
      rows: conversationsByState(tenant),
    },
    {
      name: 'genesys_mock_deliveries_pending',
      help: `Webhooks and end-of-handover messages that are under way or wait for their next attempt, ${NOW}.`,
      labels: ['kind'],
      rows: pendingByKind(tenant),
    },
    {
      name: 'genesys_mock_notification_sockets',
      help: `Notification sockets that are open, ${NOW}.`,
      labels: [],
      rows: [[{}, tenant.notifications.openSockets]],
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Resident memory of the process.',
      labels: [],
      rows: [[{}, rss]],
    },
    {
      name: 'nodejs_heap_size_used_bytes',
      help: 'Heap of the process that is in use.',
      labels: [],
      rows: [[{}, heapUsed]],
    },
    {
      name: 'nodejs_heap_size_total_bytes',
      help: 'Heap that the process has.',
      labels: [],
      rows: [[{}, heapTotal]],
    },
  ];
}

function tokensByState({ tokens }: Tenant): Row[] {
  const counts: Record<TokenState, number> = { live: 0, expired: 0, revoked: 0 };
  for (const token of tokens.rows()) counts[tokens.stateOf(token)] += 1;
  return rowsBy('state', counts);
}

function conversationsByState({ conversations }: Tenant): Row[] {
  const counts: Record<ConversationState, number> = { open: 0, queued: 0, connected: 0, ended: 0 };
  for (const conversation of conversations.all()) counts[conversationState(conversation)] += 1;
  return rowsBy('state', counts);
}

function pendingByKind({ deliveries }: Tenant): Row[] {
  const pending = deliveries.list().filter(({ state }) => state === 'pending');
  return DELIVERY_KINDS.map((kind) => [{ kind }, pending.filter((each) => each.kind === kind).length]);
}

const rowsBy = (label: string, counts: Readonly<Record<string, number>>): Row[] =>
  Object.entries(counts).map(([value, count]) => [{ [label]: value }, count]);
