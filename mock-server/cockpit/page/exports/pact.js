import { isMasked } from './placeholders.js';

/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */

/** What a state supplies on replay, by the member that it stands in. */
const SUPPLIED = /** @type {const} */ ({
  conversationId: 'an open conversation',
  queueId: 'a queue',
});

/** Words in the reason of a refused token, and the condition that brings the same about. */
const CONDITIONS = /** @type {const} */ ([
  [/expired/, 'expired'],
  [/revoked/, 'revoked'],
  [/another organisation/, 'wrong-org'],
  [/disabled/, 'disabled-client'],
  [/never issued/, 'unknown'],
  [/characters that no bearer|shape of a JWT|is empty/, 'malformed'],
]);

/**
 * One interaction of a V4 pact, with the provider states that this project's replay knows. The answer is held to its types, and to the
 * very code where it is an error.
 *
 * @param {RequestView} view
 */
export function interactionOf(view) {
  const { method, path, query, operationId, status, request, response } = view;
  const { body, generators } = supplied(request.body);
  const token = tokenState(view);
  const authorization = request.headers.authorization;
  const states = [
    ...(token === undefined ? [] : [token]),
    ...Object.keys(generators)
      .filter((name) => name in SUPPLIED)
      .map((name) => ({ name: SUPPLIED[/** @type {keyof typeof SUPPLIED} */ (name)] })),
  ];
  return {
    type: 'Synchronous/HTTP',
    description: `${operationId ?? `${method} ${path}`} answered with ${status}`,
    pending: false,
    providerStates: states,
    request: {
      method,
      path,
      ...(query === '' ? {} : { query: queryOf(query) }),
      headers: {
        ...(authorization === undefined ? {} : { Authorization: ['Bearer example-access-token'] }),
        ...(request.headers['content-type'] === undefined
          ? {}
          : { 'Content-Type': [request.headers['content-type']] }),
      },
      ...(body === null ? {} : { body: content(body) }),
      generators: {
        ...(authorization === undefined || token === undefined
          ? {}
          : { header: { Authorization: { type: 'ProviderState', expression: `Bearer \${token}` } } }),
        ...(body === null ? {} : { body: bodyGenerators(generators) }),
      },
    },
    response: {
      status,
      headers: { 'Content-Type': ['application/json'] },
      ...(response.body === null
        ? {}
        : { body: content(response.body), matchingRules: { body: rulesFor(status) } }),
    },
  };
}

/**
 * A whole pact file.
 *
 * @param {readonly RequestView[]} views
 */
export function pactOf(views) {
  return {
    consumer: { name: 'Cognigy' },
    provider: { name: 'Genesys Cloud' },
    interactions: views.map(interactionOf),
    metadata: { pactSpecification: { version: '4.0' } },
  };
}

/**
 * Members that a state supplies, with the text that calls for it.
 *
 * @param {unknown} body
 */
function supplied(body) {
  /** @type {Record<string, string>} */
  const generators = {};
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { body: body ?? null, generators };
  const entries = Object.entries(body).map(([name, value]) => {
    if (name === 'sessionToken') {
      generators.sessionToken = `\${token}`;
      return [name, 'example-access-token'];
    }
    if (name in SUPPLIED) generators[name] = `\${${name}}`;
    return [name, value];
  });
  return { body: Object.fromEntries(entries), generators };
}

/** @param {Readonly<Record<string, string>>} generators */
function bodyGenerators(generators) {
  return Object.fromEntries(
    Object.entries(generators).map(([name, expression]) => [
      `$.${name}`,
      { type: 'ProviderState', expression },
    ]),
  );
}

/** @param {RequestView} view */
function tokenState({ request, refusal }) {
  const session = Object(request.body).sessionToken;
  const bearer = request.headers.authorization?.replace(/^Bearer /i, '');
  const token = typeof session === 'string' ? session : bearer;
  if (token === undefined) return undefined;
  const persona = /^persona\.([a-z0-9-]+)$/.exec(token)?.[1];
  const blamed = refusal?.field === 'sessionToken' || refusal?.field === 'header.authorization';
  const found = blamed ? CONDITIONS.find(([words]) => words.test(refusal?.reason ?? ''))?.[1] : undefined;
  const condition = persona ?? found ?? (isMasked(token) || !blamed ? 'valid' : 'unknown');
  return { name: 'a session token that is {condition}', params: { condition } };
}

/** @param {number} status */
function rulesFor(status) {
  const rule = (/** @type {string} */ match) => ({ combine: 'AND', matchers: [{ match }] });
  return {
    $: rule('type'),
    ...(status >= 400 ? { '$.code': rule('equality'), '$.status': rule('equality') } : {}),
  };
}

/** @param {unknown} body */
const content = (body) => ({ content: body, contentType: 'application/json', encoded: false });

/** @param {string} query */
function queryOf(query) {
  /** @type {Record<string, string[]>} */
  const values = {};
  for (const [name, value] of new URLSearchParams(query)) values[name] = [...(values[name] ?? []), value];
  return values;
}
