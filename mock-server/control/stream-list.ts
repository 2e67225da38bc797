import type { ServerResponse } from 'node:http';
import { controlHeaders } from './control-headers.ts';
import { drained, itsTurn } from './drained.ts';

/** Small rows are sent this many characters at a time. */
const CHUNK_LENGTH = 64 * 1024;

/**
 * Answers a control call with a list, row by row: no more than one row is in memory at a time, other calls are answered between them, and a
 * client that has gone ends it.
 *
 * @param name of the member that holds the list
 * @param viewOf how a row is shown; called as it is sent
 * @param more further members, read after the last row
 */
export async function streamList<Row>(
  response: ServerResponse,
  correlationId: string,
  name: string,
  rows: Iterable<Row>,
  viewOf: (row: Row) => unknown,
  more: () => Readonly<Record<string, unknown>> = () => ({}),
): Promise<undefined> {
  response.writeHead(200, { ...controlHeaders(correlationId), 'Content-Type': 'application/json' });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  await itsTurn();
  let text = `{${JSON.stringify(name)}:[`;
  let separator = '';
  for (const row of rows) {
    text += separator + JSON.stringify(viewOf(row));
    separator = ',';
    if (text.length < CHUNK_LENGTH) continue;
    response.write(text);
    text = '';
    await drained(response);
    if (response.destroyed) return;
  }
  const members = Object.entries(more()).map(
    ([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  response.end(`${text}]${members.join('')}}`);
}
