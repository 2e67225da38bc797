/** A webhook that cannot be used. Says what is wrong with it and never repeats what it says. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: 'empty' | 'unreadable' | 'unknown.kind';

  /** @param problem completes the sentence "a webhook ..." */
  constructor(code: WebhookError['code'], problem: string) {
    super(`a webhook ${problem}`);
    this.code = code;
  }
}
