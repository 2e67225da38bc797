/** Whether a token can protect the control calls, and be sent in a header. */
export const isControlToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[\x21-\x7e]{8,}$/.test(text);

export const CONTROL_TOKEN_FORM = 'at least 8 printable characters without spaces';
