import type { ApiDocument } from '../../openapi/api-document.ts';
import type { KnownValues, KnownValuesSource } from './known-values.ts';
import { type RequestDraft, withHeader } from './request-draft.ts';

/** What corrections look things up in. */
export interface CorrectionContext extends KnownValuesSource {
  readonly document: ApiDocument;
}

/** One thing that was changed. */
export interface Change {
  /** As in a problem of a refusal, or `path` or `method`. */
  readonly field: string;
  /** What stands there now; null for what was taken out. */
  readonly to: unknown;
  readonly why: string;
}

export interface Correction {
  readonly draft: RequestDraft;
  readonly changes: readonly Change[];
}

/** Why nothing can be done about a refusal, in a sentence. */
export interface NoCorrection {
  readonly note: string;
}

/** Sends a token that is good. */
export function withGoodToken(draft: RequestDraft, { token }: KnownValues, why: string): Correction {
  const to = `Bearer ${token}`;
  return {
    draft: withHeader(draft, 'authorization', to),
    changes: [{ field: 'header.authorization', to, why }],
  };
}
