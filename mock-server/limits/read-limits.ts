import { ConfigError } from '../errors/config-error.ts';
import type { LimitSettings } from './limits.ts';
import { LIMIT_NAMES, type LimitName, optionName } from './rows.ts';

/**
 * Reads `open-conversations=500,channels=20`.
 *
 * @returns undefined for a text that is none, or that names a limit twice
 */
export function limitsText(text: string): LimitSettings | undefined {
  const settings: Partial<Record<LimitName, number>> = {};
  for (const part of text.split(',')) {
    const [option, digits = '', ...rest] = part.trim().split('=');
    const name = LIMIT_NAMES.find((each) => optionName(each) === option);
    if (name === undefined || name in settings || rest.length > 0 || !/^[1-9]\d{0,14}$/.test(digits))
      return undefined;
    settings[name] = Number(digits);
  }
  return settings;
}

/**
 * Checks limits that a program gives.
 *
 * @throws ConfigError for a name that is none, and for what is no whole number from 1 up
 */
export function checkLimits(settings: LimitSettings = {}): LimitSettings {
  for (const [name, most] of Object.entries(settings)) {
    if (!LIMIT_NAMES.includes(name as LimitName))
      throw new ConfigError(`limits takes no member "${name}"; accepted are ${LIMIT_NAMES.join(', ')}.`);
    if (most !== undefined && !(Number.isSafeInteger(most) && most >= 1))
      throw new ConfigError(`limits.${name} is ${most}; it takes a whole number from 1 up.`);
  }
  return settings;
}
