import { el } from '../dom.js';
import { checkbox } from './checkbox.js';

/** @typedef {import('../../../org/organization.ts').Organization} Organization */

/** @typedef {{ label: string, what: string, isOn: boolean, on: object, off: object }} Switch */

/** @param {Organization} organization @returns {Switch[]} */
export function switchesOf({ personas, enforceScopes, handover }) {
  return [
    {
      label: 'Personas',
      what: 'The literal tokens persona.<name> are accepted.',
      isOn: personas,
      on: { personas: true },
      off: { personas: false },
    },
    {
      label: 'Scopes are enforced',
      what: 'As an admin of Genesys Cloud can decide; never for client credentials.',
      isOn: enforceScopes,
      on: { enforceScopes: true },
      off: { enforceScopes: false },
    },
    {
      label: 'A handover needs a user',
      what: 'Session tokens from client credentials are refused.',
      isOn: handover.requireUserSession,
      on: { handover: { requireUserSession: true } },
      off: { handover: { requireUserSession: false } },
    },
    {
      label: 'A handover without a queue fails silently',
      what: 'It is answered with 202 and goes nowhere.',
      isOn: handover.missingTarget === 'silent',
      on: { handover: { missingTarget: 'silent' } },
      off: { handover: { missingTarget: 'refuse' } },
    },
  ];
}

/**
 * @param {Switch} row
 * @param {(changes: object) => Promise<void>} change
 */
export function switchOf({ label, what, isOn, on, off }, change) {
  return el(
    'p',
    {},
    checkbox(label, isOn, () => change(isOn ? off : on)),
    el('span', { class: 'muted small' }, what),
  );
}
