import { codeOf } from './code-of.ts';

/** Whether there is a process with this id, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is somebody else's.
    return codeOf(error) === 'EPERM';
  }
}
