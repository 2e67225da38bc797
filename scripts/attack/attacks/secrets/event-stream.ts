import { request } from 'node:http';
import { loopbackOnly } from '../../wire/loopback.ts';

/** Reads the events of a mock until it is closed. */
export interface EventStream {
  readonly text: () => string;
  close(): void;
}

/** @returns once the mock has begun to answer */
export async function readEvents(url: string): Promise<EventStream> {
  const { hostname, port } = loopbackOnly(url);
  let text = '';
  const sent = request({ hostname, port, path: '/__mock/events' });
  sent.on('error', () => {});
  await new Promise<void>((resolve) => {
    sent.on('response', (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', () => {});
      resolve();
    });
    sent.on('close', resolve);
    sent.end();
  });
  return { text: () => text, close: () => sent.destroy() };
}
