import type { IncomingMessage } from 'node:http';
import { GenesysError } from '../errors/genesys-error.ts';

/** What neither a name nor an address holds, nor a port. */
const NO_HOST = /[\s/\\?#@]/;

/**
 * Why a request is refused for its `Host`, so that nobody before the mock and the mock itself take it for another one. That the real service
 * does so too is inferred from RFC 9112, section 3.2.
 *
 * @param hasAuthority whether its target names a host already, which then counts instead
 */
export function hostProblem(
  { rawHeaders, headers: { host }, httpVersion }: IncomingMessage,
  hasAuthority: boolean,
): GenesysError | undefined {
  const count = countOf(rawHeaders);
  if (count > 1) return refuse('The request has several Host headers, and takes one.');
  if (hasAuthority) return undefined;
  if (count === 0)
    return httpVersion === '1.1' ? refuse('The Host header is missing, which HTTP/1.1 asks for.') : undefined;
  return NO_HOST.test(host ?? '')
    ? refuse('The Host header must be a name or an address, with or without a port.')
    : undefined;
}

/** Node keeps the first one alone where headers are looked up. */
function countOf(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}

const refuse = (reason: string) =>
  new GenesysError('bad.request', {
    step: 'server',
    field: 'header.host',
    reason,
    origin: {
      confidence: 'inferred',
      source: 'RFC 9112 section 3.2; what the real service answers is not known',
    },
  });
