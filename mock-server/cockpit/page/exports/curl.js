import { markHeader, markQuery, markSecrets, splitMarks } from './placeholders.js';

/**
 * @typedef {object} Sent
 * @property {string} method
 * @property {string} path
 * @property {string} query as it was sent, without the question mark
 * @property {Readonly<Record<string, string>>} headers
 * @property {unknown} body JSON, or an object for a form; null for none
 */

/** What a person would type; the rest says how the bytes travelled. */
const WORTH_TYPING = ['authorization', 'content-type', 'inin-correlation-id', 'x-http-method-override'];
const FORM = 'application/x-www-form-urlencoded';

/**
 * The request as a command for a POSIX shell. Secrets that are masked become variables.
 *
 * @param {Sent} request
 * @param {string} origin scheme, host and port
 */
export function curlOf({ method, path, query, headers, body }, origin) {
  const isForm = headers['content-type']?.startsWith(FORM) === true;
  const address = `${origin}${path}${query === '' ? '' : `?${withoutGlobs(markQuery(query))}`}`;
  const shown = WORTH_TYPING.flatMap((name) => {
    const value = headers[name];
    // curl says so itself when it sends a form.
    return value === undefined || (name === 'content-type' && isForm)
      ? []
      : [`-H ${quote(`${name}: ${markHeader(value)}`)}`];
  });
  const hasBody = body !== null && body !== undefined;
  return [
    `curl -s ${quote(address)}`,
    ...(method === (hasBody ? 'POST' : 'GET') ? [] : [`-X ${method}`]),
    ...shown,
    ...(hasBody ? (isForm ? formOf(body) : [`-d ${quote(JSON.stringify(markSecrets(body)))}`]) : []),
  ].join(' \\\n  ');
}

/** @param {unknown} body */
function formOf(body) {
  return Object.entries(Object(markSecrets(body))).map(
    ([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`,
  );
}

/**
 * Brackets and braces make several addresses of one for curl.
 *
 * @param {string} query
 */
function withoutGlobs(query) {
  return query.replace(/[[\]{}]/g, encodeURIComponent);
}

/** One word for the shell, whatever is in it; marks become variables. @param {string} text */
function quote(text) {
  return splitMarks(text)
    .map((part, at) =>
      at % 2 === 1 ? `"$${part}"` : part === '' && at > 0 ? '' : `'${part.replaceAll("'", "'\\''")}'`,
    )
    .join('');
}
