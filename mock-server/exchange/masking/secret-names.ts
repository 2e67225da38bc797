/** Words that make a name that of a secret: `webhookSecret`, `X-Auth-Token`, `db_password`, `PIN`. */
const WORDS =
  'tokens?|secrets?|passwords?|passwd|passwort|kennwort|pwd|pw|pass|passphrases?|passcodes?|pins?|otp|totp|psk|auth|authorization|credentials?|bearer|jwts?|cookies?|assertion|saml-response|signature|sig|hmac|csrf|xsrf|api-?keys?';
/** Kinds of keys that are secret; other keys, as in `{key, value}`, name something. */
const KEYS =
  'api|app|application|access|account|admin|auth|client|consumer|deploy|encryption|functions?|hmac|host|integration|master|private|secret|service|session|shared|signing|ssh|storage|subscription|webhook';
/** Kinds of codes that are secret; other codes are those of errors, languages and the like. */
const CODES =
  'auth|authorization|backup|device|login|mfa|one-time|otp|pass|pin|recovery|security|verification';
/** The same where words are not set apart, as in `accesstoken`. Only longer ones: short ones are parts of other words, as `pin` of `shopping`. */
const STEMS =
  'tokens?|secrets?|passwords?|passwd|passphrases?|credentials?|(?:api|access|private|secret|subscription|functions?|signing|encryption|account)keys?|sess(?:ion)?id|cookies?';
const SECRET = new RegExp(
  [
    `(?:^|-)(?:${WORDS})(?=-|$)`,
    // What follows `session` mostly says something about it: `sessionDnis`, `sessionSummaries`.
    `(?:^|-)sessions?(?:-(?:ids?|data|hash|string|value))?(?:-\\d+)?$`,
    `(?:^|-)(?:${KEYS})-keys?(?=-|$)`,
    `(?:^|-)(?:${CODES})-codes?(?=-|$)|^code(?:-verifier)?$`,
    `(?:${STEMS})(?=-|$)`,
    `(?:^|-)(?:token|secret|password)(?:value|hash|key|text|data)(?=-|$)`,
  ].join('|'),
);
/** What is said about a secret is none: `tokenType`, `accessTokenValiditySeconds`, `expires_in`, `password_policy`. */
const ABOUT =
  /-(?:type|kind|mode|methods?|scheme|realm|provider|issuer|audience|endpoint|url|uri|host|server|domain|algorithm|alg|format|version|name|field|scopes?|policy|policies|rules?|required|enabled|disabled|supported|valid|validity|seconds|minutes|ms|expires|expiry|expiration|lifetime|ttl|age|in|at|until|date|time|timeout|duration|start|end|idles|order|attempts|requirements|percent|status|state|count|length|size|limits?|usage|used|budget|rate|through|consent|strategy|flow|level)$/;

/** In a query a bare `key` opens something: `?key=…`. */
const PARAMETER = /^(?:key|k|sas)(?:-\d+)?$/;
/** In headers too, but for these. */
const KEY_HEADER = /-key$/;
const HARMLESS_KEY_HEADER =
  /(?:^|-)(?:idempotency|web-?socket|public|cache|surrogate|routing|partition|message)-key$/;

/** Everything below a member of this name is secret, whatever the names there: headers of webhooks, and collections of secrets. */
const HIDES_ALL_BELOW = /^(?:webhook-?headers|(?:.*-)?(?:credentials?|secrets?|passwords?|cookies?))$/;
/** What may look random under such a name only names something. */
const ID = /(?:id|ids|uuid|guid|trace|traceparent|tracestate|etag|match|correlation|baggage)$/i;

/** What the name of a member, parameter or header says about its value. */
export interface NameTraits {
  readonly isSecret: boolean;
  /** The same for a parameter of a query or form. */
  readonly isSecretParameter: boolean;
  /** The same for a header. */
  readonly isSecretHeader: boolean;
  readonly hidesAllBelow: boolean;
  /** It says what a secret is about, e.g. `type` or `url`. */
  readonly isAbout: boolean;
  readonly isId: boolean;
}

/** Names are met again and again. */
const known = new Map<string, NameTraits>();
const MOST_KNOWN = 1000;
const LONGEST_NAME = 200;

export function traitsOf(name: string): NameTraits {
  const before = known.get(name);
  if (before !== undefined) return before;
  const traits = judge(name.slice(0, LONGEST_NAME));
  if (known.size >= MOST_KNOWN) known.clear();
  if (name.length <= LONGEST_NAME) known.set(name, traits);
  return traits;
}

export const isSecretName = (name: string): boolean => traitsOf(name).isSecret;

function judge(name: string): NameTraits {
  const words = wordsOf(name);
  const isSecret = SECRET.test(words) && !ABOUT.test(words);
  return {
    isSecret,
    isSecretParameter: isSecret || PARAMETER.test(words),
    isSecretHeader: isSecret || (KEY_HEADER.test(words) && !HARMLESS_KEY_HEADER.test(words)),
    hidesAllBelow: HIDES_ALL_BELOW.test(words),
    isAbout: ABOUT.test(`-${words}`),
    isId: ID.test(name),
  };
}

/** `outboundWebhookURL2` is `outbound-webhook-url-2`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replace(/(\d)([A-Za-z])|([A-Za-z])(\d)/g, '$1$3-$2$4')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
