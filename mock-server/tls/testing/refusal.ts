import { ConfigError } from '../../errors/config-error.ts';

/** The sentence that a ConfigError says; anything else fails. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
