import { el } from '../dom.js';

/** @typedef {import('../../../errors/why.ts').Step} Step */

/** What a request passes on its way, in this order, and how to say that it did not. @type {readonly (readonly [Step, string])[]} */
const STATIONS = [
  ['body', 'Body read'],
  ['match-operation', 'Operation found'],
  ['authenticate', 'Token valid'],
  ['authorize', 'Permission held'],
  ['rate-limit', 'Within limits'],
  ['validate-request', 'Well-formed'],
  ['handler', 'Carried out'],
];

/** @type {Partial<Record<Step, string>>} */
const SENTENCES = {
  proxy: 'Not for this proxy',
  body: 'The body could not be read',
  oauth: 'The login refused',
  'match-operation': 'Genesys Cloud has no such operation',
  authenticate: 'The access token is not valid',
  authorize: 'A permission is missing',
  'rate-limit': 'Too many requests',
  fault: 'Refused on purpose: a fault rule matched',
  'validate-request': 'The request is not well-formed',
  handler: 'The operation could not be carried out',
  'validate-response': 'The mock’s own answer was wrong',
  server: 'The mock failed',
};

/** @param {Step} step */
export const sentenceOf = (step) => SENTENCES[step] ?? 'Refused';

/** The handover carries its token in the body and needs no other, so only the operation itself looks at it. */
const SESSION_STATIONS = STATIONS.filter(([step]) => step !== 'authenticate' && step !== 'authorize').map(
  ([step, name]) => /** @type {const} */ ([step, step === 'handler' ? 'Session token valid' : name]),
);

/**
 * How far the request came.
 *
 * @param {Pick<import('../../../control/request-view.ts').RefusalView, 'step' | 'field'>} refusal
 */
export function requestPath({ step, field }) {
  const stations = field === 'sessionToken' && step === 'handler' ? SESSION_STATIONS : STATIONS;
  const at = stations.findIndex(([station]) => station === step);
  if (at < 0) return null;
  return el(
    'ol',
    { class: 'stations', 'aria-label': 'How far the request came' },
    stations.map(([, name], index) => {
      const [kind, word] =
        index < at
          ? ['passed', 'passed']
          : index === at
            ? ['refused', 'refused here']
            : ['never', 'not reached'];
      return el(
        'li',
        { class: `station station-${kind}` },
        name,
        el('span', { class: 'visually-hidden' }, `: ${word}`),
      );
    }),
  );
}
