import { GenesysError } from '../errors/genesys-error.ts';
import { show } from '../openapi/explain.ts';
import { TOPICS, type TopicTemplate } from './topics.ts';

/** One topic name as events carry it, e.g. `v2.users.c0ffee00-….conversations.messages`. */
export interface Topic {
  readonly name: string;
  readonly template: TopicTemplate;
  /** What stands for `{id}`. */
  readonly subject: string | undefined;
}

/** developer.genesys.cloud, notifications guide, limits. */
const LONGEST_TOPIC = 200;

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const PATTERNS = TOPICS.map((template) => {
  const id = template.id.startsWith('v2.system.') ? '[\\w-]+' : UUID;
  return {
    template,
    pattern: new RegExp(`^${template.id.replaceAll('.', '\\.').replace('{id}', `(${id})`)}$`),
  };
});

/**
 * Reads what a client subscribes to: one topic, or several with one prefix, written `prefix?a&b` (developer.genesys.cloud,
 * notifications guide). That a literal `{id}` is refused is inferred: it is what EventBridge filters and workflow triggers use.
 *
 * @param field where the topic stands in the request
 * @throws GenesysError `notification.invalid.topic`
 */
export function parseTopic(id: unknown, field: string): Topic[] {
  if (typeof id !== 'string' || id === '') throw invalid(field, `${field} is missing; it names a topic.`);
  if (id.length > LONGEST_TOPIC)
    throw invalid(field, `A topic has at most ${LONGEST_TOPIC} characters; ${field} has ${id.length}.`);
  const mark = id.indexOf('?');
  if (mark < 0) return [readName(id, field)];
  const prefix = id.slice(0, mark);
  return id
    .slice(mark + 1)
    .split('&')
    .map((suffix) => readName(`${prefix}.${suffix}`, field));
}

function readName(name: string, field: string): Topic {
  if (name.includes('{id}'))
    throw invalid(
      field,
      `${field} holds a literal {id}, which is no wildcard; put the id of one conversation, queue or user there.`,
    );
  for (const { template, pattern } of PATTERNS) {
    const match = pattern.exec(name);
    if (match !== null) return { name, template, subject: match[1] };
  }
  // A text that does not look like a topic may be a secret in the wrong place.
  const shown = name.startsWith('v2.') ? `"${name}"` : show(name);
  throw invalid(
    field,
    `${shown} is no topic that the mock knows; GET /api/v2/notifications/availabletopics lists them, and {id} is a UUID.`,
  );
}

const invalid = (field: string, reason: string) =>
  new GenesysError('notification.invalid.topic', { step: 'handler', field, reason });
