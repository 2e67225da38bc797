import { builtInDocument } from '../openapi/load-document.ts';

/** What the specification says about the `eventBody` of each topic: a reference to its schema, by the topic's template. */
export function topicBodies(): ReadonlyMap<string, object> {
  const { document } = builtInDocument();
  if (!('x-topics' in document)) throw new Error('the specification describes no topics');
  return new Map(Object.entries(Object(document['x-topics'])));
}
