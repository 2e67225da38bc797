/** A call of the control API was refused; the message says why. */
export class ControlRefusal extends Error {
  /**
   * @param {string} message
   * @param {number} status
   * @param {string | undefined} field
   */
  constructor(message, status, field) {
    super(message);
    this.name = 'ControlRefusal';
    this.status = status;
    this.field = field;
  }

  get needsToken() {
    return this.status === 403 && this.field === 'header.authorization';
  }
}

const STORED = 'control-token';

/** @returns {Record<string, string>} */
export function controlHeaders() {
  const token = sessionStorage.getItem(STORED);
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

/** @param {string} token kept until the tab is closed */
export function keepControlToken(token) {
  sessionStorage.setItem(STORED, token);
}

/**
 * Calls the control API.
 *
 * @param {'GET' | 'POST' | 'PUT' | 'DELETE'} method
 * @param {string} path below `/__mock`
 * @param {unknown} [body]
 * @returns {Promise<any>} parsed; undefined where there is none
 * @throws {ControlRefusal}
 */
export async function control(method, path, body) {
  const response = await fetch(`/__mock${path}`, {
    method,
    headers: { ...controlHeaders(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return answer;
  const [detail] = answer?.details ?? [];
  throw new ControlRefusal(
    detail?.reason ?? answer?.message ?? response.statusText,
    response.status,
    detail?.fieldName,
  );
}
