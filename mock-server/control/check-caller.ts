import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { MockError } from '../errors/mock-error.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Lets nobody steer the mock who should not: a web page that made its own name point here is stopped by `Host`, one that posts across
 * by `Origin`, and everybody by the control token where there is one.
 *
 * @param controlToken undefined for a mock that only listens on a loopback address
 * @throws MockError `mock.control.forbidden`
 */
export function checkCaller(headers: IncomingHttpHeaders, controlToken: string | undefined): void {
  const refusal = refusalOf(headers, controlToken);
  if (refusal !== undefined) throw refusal;
}

/** What {@link checkCaller} would throw. */
export function refusalOf(
  { host = '', origin, authorization = '' }: IncomingHttpHeaders,
  controlToken: string | undefined,
): MockError | undefined {
  if (controlToken === undefined && !LOOPBACK.test(host)) {
    return forbidden(
      'header.host',
      'Without a control token the Host must be localhost, 127.0.0.1 or [::1].',
    );
  }
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    return forbidden('header.origin', 'Pages of another origin cannot steer the mock.');
  }
  if (controlToken !== undefined && !sameSecret(authorization, `Bearer ${controlToken}`)) {
    return forbidden(
      'header.authorization',
      'Send the control token: Authorization: Bearer <control token>.',
    );
  }
  return undefined;
}

/** Takes the same time however much of the secret is right. */
function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

const forbidden = (field: string, reason: string) =>
  new MockError('mock.control.forbidden', 'control', { field, reason });
