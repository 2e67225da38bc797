import type { IncomingHttpHeaders } from 'node:http';
import type { Exchange } from './exchange.ts';

/** The client that a call belongs to: its token's, or the one that asks for a token. Whether it is who it says is another question. */
export function callerId({ principal, body, headers }: Exchange): string | undefined {
  return principal?.accepted?.clientId ?? formClientId(body, headers);
}

/** The client that a form is from; undefined for a body that is none. */
export function formClientId(body: unknown, headers: IncomingHttpHeaders): string | undefined {
  if (!(body instanceof URLSearchParams)) return undefined;
  return body.get('client_id') ?? basicUser(headers.authorization);
}

function basicUser(authorization = ''): string | undefined {
  const [scheme = '', credentials = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(credentials, 'base64').toString().split(':')[0];
}
