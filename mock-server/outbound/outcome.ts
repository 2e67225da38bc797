import type { Attempt } from './delivery.ts';

/** What became of a post. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'aborted' }
  /** No answer, e.g. `ECONNREFUSED`. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** Not even tried. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Whether a delivery is done, tried again, or given up. */
export type Verdict = 'delivered' | 'again' | 'final';

/**
 * Timeouts, 429 and 5xx are tried again, any 2xx is success, other 4xx are final (Genesys developer centre, Open Messaging outbound
 * messages). Inferred: that a receiver that cannot be reached counts as one that is down, and that a redirect is not followed.
 */
export function judgeOutcome(outcome: Outcome): Verdict {
  switch (outcome.kind) {
    case 'answered': {
      const { status } = outcome;
      if (status >= 200 && status < 300) return 'delivered';
      return status === 429 || status >= 500 ? 'again' : 'final';
    }
    case 'aborted':
    case 'unreachable':
      return 'again';
    case 'refused':
      return 'final';
    default:
      return outcome satisfies never;
  }
}

/** As the list of deliveries shows it. */
export function resultOf(outcome: Outcome): Pick<Attempt, 'status' | 'error'> {
  switch (outcome.kind) {
    case 'answered':
      return { status: outcome.status, error: undefined };
    case 'aborted':
      return { status: undefined, error: 'timeout' };
    case 'unreachable':
      return { status: undefined, error: outcome.code };
    case 'refused':
      return { status: undefined, error: outcome.reason };
    default:
      return outcome satisfies never;
  }
}
