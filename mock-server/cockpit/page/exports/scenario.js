import { isMasked } from './placeholders.js';
import { stepsOf } from './steps.js';

/** @typedef {import('./steps.js').ConversationRecord} ConversationRecord */
/** @typedef {import('./steps.js').Step} Step */
/** @typedef {import('../../../control/request-view.ts').RequestView} RequestView */

/**
 * A script that plays the conversation again, against a mock of its own whose clock it moves, and stops at the first answer whose status
 * is another.
 *
 * @param {ConversationRecord} record
 */
export function scenarioOf(record) {
  const { conversation } = record;
  const steps = stepsOf(record);
  const begin = steps[0]?.at ?? conversation.startedAt;
  /** @type {string[]} */
  const lines = [];
  // One that came through an integration gets its id when the first message is sent again.
  let isKnown = conversation.integrationId === null;
  let now = Date.parse(begin);
  for (const step of steps) {
    const later = Date.parse(step.at) - now;
    if (later > 0) lines.push(`await genesys.clock.advance(${later});`);
    now += Math.max(later, 0);
    lines.push(...linesOf(step, conversation.id, isKnown));
    if (!isKnown && step.kind === 'request' && step.request.status < 300) {
      lines.push('conversationId = genesys.conversations.list().at(-1)?.id ?? conversationId;');
      isKnown = true;
    }
  }
  return `${HEAD}
// Give your organisation file here if it is not the built-in one: { organization }
await using genesys = await startGenesysMock();
genesys.clock.freeze(Date.parse(${text(begin)}));
const token = genesys.tokens.issue().accessToken;
${
  isIdFixed(conversation)
    ? `const conversationId = ${text(conversation.id)};
if (genesys.conversations.find(conversationId) === undefined) genesys.conversations.open({ id: conversationId });`
    : `let conversationId = ${text(conversation.id)};`
}

${SEND}

${lines.join('\n')}

console.log(genesys.conversations.find(conversationId)?.endedAt === undefined ? 'The conversation is open.' : 'The conversation has ended.');
`;
}

/** @param {ConversationRecord['conversation']} conversation */
const isIdFixed = ({ integrationId }) => integrationId === null;

const HEAD = `// A conversation, as the cockpit saw it. Put it next to package.json and run it with: node scenario.ts
import { startGenesysMock } from './mock-server/index.ts';
`;

const SEND = `/** Sends a request and holds the answer to its status. */
async function send(status: number, method: string, path: string, headers: Record<string, string>, body?: string): Promise<void> {
  const answer = await fetch(genesys.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  if (answer.status !== status) throw new Error(\`\${method} \${path} was answered with \${answer.status}, not \${status}: \${text}\`);
}`;

/**
 * @param {Step} step
 * @param {string} id of the conversation, which becomes a variable
 * @param {boolean} isKnown whether the variable holds it yet
 * @returns {string[]}
 */
function linesOf(step, id, isKnown) {
  if (step.kind === 'request') return [sending(step.request, isKnown ? id : undefined)];
  switch (step.verb) {
    case 'accept':
      return [`genesys.agents.accept(conversationId, ${text(step.body.userId)});`];
    case 'say':
      return [`genesys.agents.say(conversationId, ${text(step.body.text)});`];
    case 'disconnect':
      return ['genesys.agents.disconnect(conversationId);'];
    case 'transfer':
      return [`genesys.agents.transfer(conversationId, { queueId: ${text(step.body.queueId)} });`];
    case 'wrapup':
      return [`genesys.agents.wrapUp(conversationId, ${JSON.stringify(step.body)});`];
  }
}

/**
 * @param {RequestView} view
 * @param {string | undefined} id
 */
function sending({ method, path, query, status, request, refusal }, id) {
  const { authorization, 'content-type': type } = request.headers;
  const headers = {
    ...(authorization === undefined
      ? {}
      : { authorization: tokenText(authorization, refusal?.field === 'header.authorization') }),
    ...(type === undefined ? {} : { 'content-type': type }),
  };
  const address = query === '' ? path : `${path}?${query}`;
  const isRefusedToken = refusal?.field === 'sessionToken';
  const body = request.body === null ? '' : `, JSON.stringify(${code(request.body, id, isRefusedToken)})`;
  return `await send(${status}, ${text(method)}, ${code(address, id)}, ${code(headers, id)}${body});`;
}

/** A masked token was good, unless it is what the request was refused for. @param {string} authorization @param {boolean} isRefused */
function tokenText(authorization, isRefused) {
  const [scheme = '', ...rest] = authorization.split(' ');
  if (!isMasked(rest.join(' '))) return authorization;
  return isRefused ? `${scheme} abc-123` : `${scheme} ${TOKEN}`;
}

const TOKEN = '\ue000token\ue001';

/**
 * A value as source text: the conversation's id and masked tokens become variables.
 *
 * @param {unknown} value
 * @param {string | undefined} id
 * @param {boolean} [isRefusedToken]
 * @returns {string}
 */
function code(value, id, isRefusedToken = false) {
  const json = JSON.stringify(value, (_, item) => {
    if (typeof item !== 'string') return item;
    if (isMasked(item)) return isRefusedToken ? 'abc-123' : TOKEN;
    return id === undefined ? item : item.replaceAll(id, '\ue000conversationId\ue001');
  });
  // A text with variables in it becomes a template; what a template would read as its own is escaped first.
  return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => {
    if (!quoted.includes('\ue000')) return quoted;
    const inside = quoted.slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\`').replaceAll('${', '\\${');
    return `\`${inside.replaceAll(/\ue000(\w+)\ue001/g, (_all, name) => `\${${name}}`)}\``;
  });
}

/** @param {unknown} value */
const text = (value) => JSON.stringify(value);
