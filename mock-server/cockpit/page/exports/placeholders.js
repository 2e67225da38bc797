/** How the mock shows a secret: its first letters and its length. */
const MASKED = /^.{0,3}… \(\d+ characters\)$/u;
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKED = /\ue000([A-Z_]+)\ue001/;

/** @param {string} text */
export const isMasked = (text) => MASKED.test(text);

/**
 * A copy in which every masked secret is a mark for a variable, named after the member that it stands in.
 *
 * @param {unknown} value
 * @param {string} [name]
 * @returns {unknown}
 */
export function markSecrets(value, name = 'TOKEN') {
  if (typeof value === 'string') return isMasked(value) ? mark(variableName(name)) : value;
  if (Array.isArray(value)) return value.map((item) => markSecrets(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, markSecrets(item, key)]));
}

/** @param {string} header e.g. `Bearer abc… (86 characters)` */
export function markHeader(header) {
  const [scheme = '', ...rest] = header.split(' ');
  const variable = scheme === 'Basic' ? 'CREDENTIALS' : 'TOKEN';
  if (rest.length > 0 && isMasked(rest.join(' '))) return `${scheme} ${mark(variable)}`;
  return isMasked(header) ? mark('SECRET') : header;
}

/** @param {string} query as it is shown, without the question mark */
export const markQuery = (query) =>
  query
    .split('&')
    .map((pair) => {
      const [[name, value] = ['', '']] = new URLSearchParams(pair);
      return isMasked(value) ? `${encodeURIComponent(name)}=${mark(variableName(name))}` : pair;
    })
    .join('&');

/** @param {string} variable */
const mark = (variable) => `${OPEN}${variable}${CLOSE}`;

/**
 * Texts and marks in turn; every second one is the name of a variable.
 *
 * @param {string} text
 */
export const splitMarks = (text) => text.split(MARKED);

/** @param {string} name e.g. `sessionToken` @returns {string} e.g. `SESSION_TOKEN` */
function variableName(name) {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').replaceAll(/[^A-Za-z]+/g, '_');
  return words.toUpperCase();
}
