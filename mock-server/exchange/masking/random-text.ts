const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
/** Ids of MongoDB (Cognigy's), of traces and their spans, and UUIDs without hyphens. */
const HEX_ID = /^(?:[0-9a-f]{16}|[0-9a-f]{24}|[0-9a-f]{32})$/i;
const SHORTEST = 20;
const SHORTEST_PART = 14;
/** Where no part is as long, all of them together must be longer. */
const SHORTEST_TOGETHER = 28;
/** What words, numbers and abbreviations look like when they are written together: `inboundOpenMessage`, `HTTP`, `20260115`. */
const WORDS = /[A-Z]?[a-z]{3,}|[A-Z]{4,}|\d{4,}/g;
/** Up to this share of a text may be anything else. */
const MOST_BETWEEN_WORDS = 0.45;
/** From a letter to a digit and back: `oauth2` has one such change, `a7f03b` four. */
const DIGIT_CHANGE = /[A-Za-z](?=\d)|\d(?=[A-Za-z])/g;
const MOST_DIGIT_CHANGES = 4;

/** Whether a text without spaces looks as if it was drawn at random: a key, not words, a name or an id. */
export function isRandom(text: string): boolean {
  if (text.length < SHORTEST || HEX_ID.test(text)) return false;
  const parts = text
    .replaceAll(UUID, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => !HEX_ID.test(part));
  const rest = parts.join('');
  const longest = parts.reduce((found, part) => (part.length > found.length ? part : found), '');
  return longest.length >= SHORTEST_PART
    ? looksDrawn(longest)
    : rest.length >= SHORTEST_TOGETHER && looksDrawn(rest);
}

function looksDrawn(part: string): boolean {
  const between = part.replaceAll(WORDS, '').length / part.length;
  return between > MOST_BETWEEN_WORDS || (part.match(DIGIT_CHANGE)?.length ?? 0) > MOST_DIGIT_CHANGES;
}
