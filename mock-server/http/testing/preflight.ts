import type { GenesysMock } from '../../index.ts';
import { type CallOptions, type CallResult, call } from '../../testing/call.ts';

/** Asks as browsers do before a page of an origin may call. */
export const preflight = (
  genesys: Pick<GenesysMock, 'url'>,
  origin: string,
  path: string,
  headers: CallOptions['headers'] = {},
) =>
  call(genesys, 'OPTIONS', path, { headers: { origin, 'access-control-request-method': 'GET', ...headers } });

/** Every header of an answer that lets a page do something, by lower-case name. */
export const grantsOf = ({ headers }: CallResult) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
