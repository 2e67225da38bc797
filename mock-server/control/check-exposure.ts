import { ConfigError } from '../errors/config-error.ts';

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this machine reaches a mock that listens there. */
export const isLoopback = (host: string): boolean => LOOPBACK_HOSTS.has(host);

/**
 * Refuses to open the control API to a network without a control token.
 *
 * @throws ConfigError
 */
export function checkExposure(host: string, controlToken: string | undefined): void {
  if (isLoopback(host) || controlToken !== undefined) return;
  throw new ConfigError(
    `Others can reach the host "${host}"; without a control token (--control-token) it must be 127.0.0.1, ::1 or localhost.`,
  );
}
