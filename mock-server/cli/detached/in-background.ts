import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { visible } from '../../base/visible.ts';
import type { CommandContext } from '../shell/context.ts';
import { plain } from '../shell/paint.ts';
import type { Surroundings } from '../start/surroundings.ts';
import { logFile } from './log-file.ts';
import { placesOf } from './places.ts';
import type { DetachedRecord } from './running.ts';

/**
 * The background: a mock prints into a log, leaves a record of itself while it runs, and ends when it is asked to through a socket that
 * only this user has. A process id alone would not do: the next process may have the same one, and on Windows a signal would end the mock
 * before it could finish.
 *
 * @param id under which `start --detach` knows it
 */
export function inBackground(id: string, context: CommandContext): Surroundings {
  const { record, log, socket } = placesOf(id);
  const write = logFile(log);
  const print = (text: string) => write(visible(text));
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const server = createServer((connection) => {
    connection.on('error', () => {});
    connection.once('data', () => resolve());
    connection.unref();
  }).unref();
  return {
    // A file is read at any time, and shows no colours.
    context: { ...context, out: print, err: print, unread: () => 0, paint: plain, paintError: plain },
    async announce(introduction) {
      await once(server.listen(socket), 'listening');
      const text: DetachedRecord = { pid: process.pid, url: introduction.url };
      writeFileSync(record, JSON.stringify(text), { mode: 0o600 });
      print(`Genesys mock listening on ${introduction.url}\n`);
      // Who started it may have ended by now.
      process.send?.(introduction, undefined, undefined, () => {});
    },
    toEnd: () => Promise.race([context.stopped(), asked]),
    leave() {
      server.close();
      rmSync(record, { force: true });
    },
  };
}
