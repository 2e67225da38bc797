/**
 * The mock cannot start as it was asked to. Raised before anything listens; the message is written to the terminal as it is, and
 * names what was received and what is accepted. Its exit code is 2.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
