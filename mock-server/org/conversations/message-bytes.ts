import type { Message } from './model.ts';

/** Of a message, with what it is found by. */
const EACH = 500;

/** What parsed JSON takes for each character of its text, at worst. */
const PARSED = 8;

/** What a message takes, roughly. It is the same whenever it is asked for. */
export function bytesOf({ text = '', externalId, content, metadata }: Message): number {
  return EACH + text.length + 2 * externalId.length + parsedBytes(content) + parsedBytes(metadata);
}

function parsedBytes(value: object): number {
  for (const _ in value) return PARSED * JSON.stringify(value).length;
  return 0;
}
