import { isWebOrigin, webOrigin } from '../base/web-origin.ts';
import { ConfigError } from '../errors/config-error.ts';

/**
 * Refuses what no browser would ever send as an origin, since it would let nothing in and nobody would know why.
 *
 * @throws ConfigError
 */
export function checkOrigins(origins: readonly string[] = []): void {
  for (const text of origins) {
    if (isWebOrigin(text)) continue;
    const meant = webOrigin(text) ?? 'scheme, host and port, e.g. https://app.example:8443';
    throw new ConfigError(`"${text}" in corsOrigins is no origin of web pages; write ${meant}.`);
  }
}
