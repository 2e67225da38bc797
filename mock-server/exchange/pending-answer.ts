import type { ServerResponse } from 'node:http';

/** An answer that is about to be written. */
export interface PendingAnswer {
  readonly response: ServerResponse;
  readonly status: number;
  /** Names and values in turn. */
  readonly head: readonly string[];
  readonly payload: string;
}
