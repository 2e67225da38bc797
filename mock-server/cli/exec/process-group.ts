import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const GRACE_MS = 1_000;
const LOOK_EVERY_MS = 20;

export const isWindows = process.platform === 'win32';

/**
 * Sends a signal to a process and everything that it started and that did not leave its group.
 *
 * @param leader the process that the group began with; it may have ended
 * @returns false when nobody of the group is left
 */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}

/** Ends what is left of a group: it is asked to, and made to when it has not after a second. On Windows the tree of a process, at once. */
export async function endGroup(leader: number): Promise<void> {
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(leader), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  if (!signalGroup(leader, 'SIGTERM')) return;
  for (const deadline = performance.now() + GRACE_MS; performance.now() < deadline; ) {
    await wait(LOOK_EVERY_MS);
    if (!signalGroup(leader, 0)) return;
  }
  signalGroup(leader, 'SIGKILL');
}
