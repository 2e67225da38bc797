import { el } from '../dom.js';
import { mockClock } from '../mock-clock.js';
import { duration, utcTime } from '../times.js';

/** @typedef {import('../../../control/conversation-view.ts').ConversationView} Conversation */
/** @typedef {import('../../../control/participant-view.ts').ParticipantView} Participant */

/** Nobody can see a thinner bar. */
const THINNEST_PERCENT = 0.8;

const PURPOSES = { customer: 'Customer', workflow: 'Flow', acd: 'Queue', agent: 'Agent' };

/**
 * Who took part and when, one bar for each stay.
 *
 * @param {Conversation} conversation
 * @param {readonly Participant[]} participants
 */
export function timeLine({ startedAt, endedAt }, participants) {
  const begin = Date.parse(startedAt);
  const end = Math.max(
    begin + 1,
    ...participants.map((one) => Date.parse(one.acwEndedAt ?? one.endedAt ?? startedAt)),
    endedAt === null ? mockClock.now() : Date.parse(endedAt),
  );
  return el(
    'ol',
    { class: 'time-line' },
    participants.map((participant) =>
      el(
        'li',
        {},
        el(
          'span',
          { class: 'time-line-who' },
          participant.name ?? PURPOSES[participant.purpose],
          el('span', { class: 'muted small' }, ` ${PURPOSES[participant.purpose].toLowerCase()}`),
        ),
        barsOf(participant, begin, end),
        el('span', { class: 'muted small time-line-text' }, textOf(participant)),
      ),
    ),
  );
}

/**
 * @param {Participant} participant
 * @param {number} begin
 * @param {number} end
 */
function barsOf({ purpose, startedAt, connectedAt, endedAt, acwStartedAt, acwEndedAt }, begin, end) {
  const track = el('span', { class: 'track', 'aria-hidden': 'true' });
  const add = (/** @type {string} */ kind, /** @type {string} */ from, /** @type {string | null} */ to) => {
    const bar = el('span', { class: `bar bar-${kind}` });
    const left = (Date.parse(from) - begin) / (end - begin);
    const right = ((to === null ? end : Date.parse(to)) - begin) / (end - begin);
    bar.style.left = `${Math.min(left * 100, 100 - THINNEST_PERCENT)}%`;
    bar.style.width = `${Math.max((right - left) * 100, THINNEST_PERCENT)}%`;
    track.append(bar);
  };
  if (connectedAt === null || connectedAt !== startedAt) add('alerting', startedAt, connectedAt ?? endedAt);
  if (connectedAt !== null) add(purpose, connectedAt, endedAt);
  if (acwStartedAt !== null) add('acw', acwStartedAt, acwEndedAt);
  return track;
}

/** @param {Participant} participant */
function textOf({ startedAt, connectedAt, endedAt, disconnectType, wrapup }) {
  return [
    `from ${utcTime(startedAt).slice(0, 8)}`,
    connectedAt === null
      ? 'never connected'
      : connectedAt === startedAt
        ? undefined
        : `connected after ${duration(Date.parse(connectedAt) - Date.parse(startedAt))}`,
    endedAt === null
      ? 'still here'
      : `until ${utcTime(endedAt).slice(0, 8)}${disconnectType === null ? '' : ` (${disconnectType})`}`,
    wrapup === null ? undefined : `wrapped up: ${wrapup.code}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
