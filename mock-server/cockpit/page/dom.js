/** @typedef {Node | string | number | null | undefined} Leaf */
/** @typedef {Leaf | readonly (Leaf | readonly Leaf[])[]} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Attributes */

/**
 * Makes an element. Texts become text nodes and values attributes, so nothing that a request holds can become markup or script.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes] `onclick` and the like take functions; false, null and undefined leave an attribute out
 * @param {readonly Child[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(key, String(value));
  }
  append(element, children);
  return element;
}

/**
 * @param {Element} parent
 * @param {readonly Child[]} children
 */
function append(parent, children) {
  for (const child of children) {
    if (child === null || child === undefined) continue;
    if (isList(child)) append(parent, child);
    else parent.append(child instanceof Node ? child : String(child));
  }
}

/**
 * @param {Child} child
 * @returns {child is Extract<Child, readonly unknown[]>}
 */
const isList = (child) => Array.isArray(child);

/**
 * Puts other children in the place of those that are there.
 *
 * @param {Element} parent
 * @param {readonly Child[]} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
}

/**
 * Shows one child for each row and makes anew only those whose row has changed, so that focus, open details and what somebody is
 * typing stay.
 *
 * @template Row
 * @param {Element} parent
 * @param {readonly Row[]} rows
 * @param {(row: Row) => string} keyOf
 * @param {(row: Row) => HTMLElement} make
 */
export function fillRows(parent, rows, keyOf, make) {
  const known = new Map([...parent.children].map((child) => [child.getAttribute('data-key') ?? '', child]));
  const wanted = rows.map((row) => {
    const key = keyOf(row);
    const state = JSON.stringify(row);
    const before = known.get(key);
    if (before !== undefined && states.get(before) === state) return before;
    const made = make(row);
    made.setAttribute('data-key', key);
    states.set(made, state);
    if (before !== undefined) keepFocus(before, made);
    return made;
  });
  if (
    wanted.length === parent.childElementCount &&
    wanted.every((child, at) => child === parent.children[at])
  )
    return;
  const focused = document.activeElement;
  parent.replaceChildren(...wanted);
  const again = refocus.get(parent) ?? focused;
  refocus.delete(parent);
  if (again instanceof HTMLElement && parent.contains(again) && document.activeElement !== again)
    again.focus();
}

/** What each row showed when it was made. @type {WeakMap<Element, string>} */
const states = new WeakMap();
/** @type {WeakMap<Element, HTMLElement>} */
const refocus = new WeakMap();

/**
 * Remembers the control in the new row that has the name of the one that was focused in the old.
 *
 * @param {Element} before
 * @param {Element} made
 */
function keepFocus(before, made) {
  const focused = document.activeElement;
  if (before.parentElement === null || focused === null || !before.contains(focused)) return;
  const name = focused.getAttribute('data-name');
  const again = name === null ? null : made.querySelector(`[data-name="${CSS.escape(name)}"]`);
  if (again instanceof HTMLElement) refocus.set(before.parentElement, again);
}

/**
 * @param {string} label
 * @param {() => unknown} act may return a promise; what it throws is told at the top of the page
 * @param {Attributes} [attributes]
 */
export function button(label, act, attributes = {}) {
  return el(
    'button',
    { type: 'button', 'data-name': label, onclick: () => attempt(act), ...attributes },
    label,
  );
}

/** @type {(error: unknown) => void} */
let report = (error) => console.error(error);

/** @param {(error: unknown) => void} listener told of whatever goes wrong after a click */
export function onFailure(listener) {
  report = listener;
}

/** @param {() => unknown} act */
export async function attempt(act) {
  try {
    await act();
  } catch (error) {
    report(error);
  }
}

/**
 * A form field with its label.
 *
 * @param {string} label
 * @param {HTMLElement} control
 * @param {string} [hint]
 */
export function field(label, control, hint) {
  return el(
    'label',
    { class: 'field' },
    el('span', { class: 'field-label' }, label),
    control,
    hint === undefined ? null : el('span', { class: 'hint' }, hint),
  );
}

/**
 * @param {readonly (readonly [value: string, label: string])[]} options
 * @param {Attributes} [attributes]
 */
export function select(options, attributes = {}) {
  return el(
    'select',
    attributes,
    options.map(([value, label]) => el('option', { value }, label)),
  );
}
