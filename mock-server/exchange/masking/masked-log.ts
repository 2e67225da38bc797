import type { Logger } from '../../base/logger.ts';
import { maskText } from './mask-text.ts';

/** The same log, for lines that may repeat what a client or an address holds. */
export const maskedLog = (log: Logger): Logger => ({
  info: (line) => log.info(maskText(line)),
  warn: (line) => log.warn(maskText(line)),
  error: (line, error) => log.error(maskText(line), error),
});
