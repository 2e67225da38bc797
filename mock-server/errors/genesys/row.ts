import type { Confidence, Origin } from '../why.ts';

/** A vendor error: the HTTP status, the text with `%s` for what varies, and how we know of it. */
export interface GenesysErrorRow {
  readonly status: number;
  readonly message: string;
  readonly origin: Origin;
}

const from =
  (source: string) =>
  (confidence: Confidence): Origin => ({ confidence, source });

/** The last public swagger that listed error codes for every operation. */
export const swagger2018 = from(
  'platform-client-sdk-javascript history, swagger.json of 2018-03-21, x-inin-error-codes',
);
/** Operation responses embedded in the official command-line client. */
export const sdkCli = from('platform-client-sdk-cli of 2026-07-13, x-inin-error-codes');
/** A client generated from the live swagger; it names statuses and texts, seldom codes. */
export const liveSwagger2025 = from(
  'gc-platform-api-client 0.2.1, generated from the live swagger of 2025-11-26',
);
/** An open-source client tested against a real organisation. */
export const goClient = from('gildas/go-gcloudcx of 2025-07-22, error.go and integration tests');
