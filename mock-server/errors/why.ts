/** How sure we are that the real Genesys Cloud behaves so. `ours` is what the mock adds or decides itself. */
export type Confidence = 'documented' | 'seen' | 'inferred' | 'ours';

/** Where a behaviour comes from. */
export interface Origin {
  readonly confidence: Confidence;
  readonly source: string;
}

/** The step of the request path that refused. */
export type Step =
  | 'control'
  | 'proxy'
  | 'body'
  | 'oauth'
  | 'match-operation'
  | 'authenticate'
  | 'authorize'
  | 'rate-limit'
  | 'limit'
  | 'fault'
  | 'validate-request'
  | 'handler'
  | 'validate-response'
  | 'server';

/** One wrong place in a request. `field` is a dotted path, e.g. `context.queueId` or `query.pageSize`. */
export interface Problem {
  readonly field?: string;
  readonly reason: string;
}

/**
 * Why a request was refused. The same object is shown in the answer (unless answers are opaque), the log, the journal and the
 * cockpit. `reason` is one sentence that says what was wrong and what would be right, and never holds a secret.
 */
export interface Why extends Problem {
  readonly step: Step;
  readonly origin: Origin;
  /** Set where more than one thing was wrong; holds all of them, the first one included. */
  readonly problems?: readonly Problem[];
}
