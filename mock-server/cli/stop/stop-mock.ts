import { once } from 'node:events';
import { forget, type Running } from '../detached/running.ts';

const GRACE_MS = 5_000;

/** Asks a mock to end, and ends it when it has not after five seconds. Settles when it has ended. */
export async function stopMock({ pid, places, connection }: Running): Promise<void> {
  // Read, or its end would not be seen. Not ended from here, or it would be before the mock is.
  const closed = once(connection.ref().resume(), 'close');
  connection.write('stop');
  const late = setTimeout(() => {
    process.kill(pid, 'SIGKILL');
    forget(places);
  }, GRACE_MS);
  await closed;
  clearTimeout(late);
}
