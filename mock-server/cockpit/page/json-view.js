import { el } from './dom.js';

/**
 * JSON with one line for each member, the ones that matter marked.
 *
 * @param {unknown} value
 * @param {{ marked?: readonly string[], markedAs?: string, kind?: 'bad' | 'good' }} [options] dotted paths, and the word that says for
 *   those who do not see colours what the mark means
 */
export function jsonView(value, { marked = [], markedAs = 'here', kind = 'bad' } = {}) {
  const lines = [...linesOf(value, [], 0, '', '')];
  return el(
    'pre',
    { class: 'json', tabindex: '0' },
    el(
      'code',
      {},
      lines.map(({ path, depth, parts }) => {
        const isMarked = marked.includes(path);
        return el(
          'span',
          { class: isMarked ? `line line-${kind}` : 'line' },
          '  '.repeat(depth),
          parts.map(([text, type]) => (type === '' ? text : el('span', { class: `json-${type}` }, text))),
          isMarked ? el('span', { class: 'line-mark' }, `← ${markedAs}`) : null,
          '\n',
        );
      }),
    ),
  );
}

/** @typedef {{ path: string, depth: number, parts: (readonly [text: string, type: string])[] }} Line */

/**
 * @param {unknown} value
 * @param {readonly string[]} path
 * @param {number} depth
 * @param {string} name in front of the value; empty inside lists
 * @param {string} tail behind the value
 * @returns {Generator<Line>}
 */
function* linesOf(value, path, depth, name, tail) {
  const place = path.join('.');
  /** @type {(readonly [string, string])[]} */
  const before =
    name === ''
      ? []
      : [
          [JSON.stringify(name), 'name'],
          [': ', ''],
        ];
  if (typeof value !== 'object' || value === null) {
    const type = value === null ? 'null' : typeof value;
    yield {
      path: place,
      depth,
      parts: [...before, [JSON.stringify(value) ?? 'undefined', type], [tail, '']],
    };
    return;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) {
    yield { path: place, depth, parts: [...before, [`${open}${close}${tail}`, '']] };
    return;
  }
  yield { path: place, depth, parts: [...before, [open, '']] };
  for (const [at, [key, item]] of entries.entries()) {
    const comma = at < entries.length - 1 ? ',' : '';
    yield* linesOf(item, [...path, key], depth + 1, isList ? '' : key, comma);
  }
  // The closing bracket is no place of its own.
  yield { path: '\0', depth, parts: [[close + tail, '']] };
}
