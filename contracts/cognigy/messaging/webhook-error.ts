/** A webhook that cannot be used. The message says what is wrong, and never repeats the content. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: 'empty' | 'unreadable' | 'unknown.kind';

  /** @param problem completes the sentence "a webhook ..." */
  constructor(code: WebhookError['code'], problem: string) {
    super(`a webhook ${problem}`);
    this.code = code;
  }
}
