// An ESM import of node:http would read every one of its exports, and one of them loads all of fetch: 25 ms of each start.
const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule('node:http');

/** URL and headers, each: HTTP servers, Node's among them, refuse a request whose head has more than 16 kB. */
const MOST_OF_A_HEAD = 8_000;

/** Headers that no webhook may bring: these say how the bytes are sent, and a wrong one would break the connection. */
export const TRANSPORT_HEADERS: readonly string[] = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Why nothing can be posted to a URL, as a demand; undefined where it can. */
export function urlProblem(text: string): string | undefined {
  if (text.length > MOST_OF_A_HEAD) return `must have at most ${MOST_OF_A_HEAD} characters`;
  if (!URL.canParse(text)) return 'must be an absolute URL';
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return 'must be an http or https URL';
  if (!isDecodable(username) || !isDecodable(password)) return 'must percent-encode user and password';
  return undefined;
}

/** Why headers cannot be sent, as a demand that repeats no value; undefined where they can. */
export function headersProblem(headers: Readonly<Record<string, string>>): string | undefined {
  const seen = new Set<string>();
  let length = 0;
  for (const [name, value] of Object.entries(headers)) {
    length += name.length + value.length;
    if (length > MOST_OF_A_HEAD) return `must have at most ${MOST_OF_A_HEAD} characters in all`;
    const shown = JSON.stringify(name.slice(0, 60));
    const lower = name.toLowerCase();
    if (!passes(() => validateHeaderName(name))) return `must not name a header ${shown}, which is no token`;
    if (TRANSPORT_HEADERS.includes(lower)) return `must not set ${shown}, which says how the bytes are sent`;
    if (seen.has(lower)) return `must not name ${shown} twice, upper and lower case being the same`;
    if (!isHeaderValue(value)) return `must give ${shown} a value of one line of Latin-1`;
    seen.add(lower);
  }
  return undefined;
}

/** Whether it can be the value of a header. */
export const isHeaderValue = (value: string): boolean => passes(() => validateHeaderValue('x', value));

function isDecodable(text: string): boolean {
  return passes(() => decodeURIComponent(text));
}

function passes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
