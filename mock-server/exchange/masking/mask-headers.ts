import { maskNamed } from './mask-secret.ts';
import { maskIdText, maskText } from './mask-text.ts';
import { traitsOf } from './secret-names.ts';

const SWITCH = /^(?:true|false)$/i;

/** Headers that can be shown: the scheme of `Authorization` stays, what follows is masked, and so is a user before a host. */
export function maskHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    const { isSecretHeader, isId } = traitsOf(name);
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (name === 'host') shown[name] = maskText(text.replace(/^.*@/, '…@'));
    else if (isSecretHeader && !SWITCH.test(text)) shown[maskText(name)] = maskNamed(name, text);
    else shown[maskText(name)] = isId ? maskIdText(text) : maskText(text);
  }
  return shown;
}
