import { Blocked, type Lab } from '../lab.ts';
import { asText, type Received } from './sent.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A control call, or with a token one of the API, whose body is JSON. @param path with its query */
export function ask(
  lab: Lab,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Received> {
  return lab.call({
    method,
    path,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** The same for one that must succeed, and is answered with an object. @throws Blocked when it is not */
export async function get(
  lab: Lab,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Json> {
  const received = await ask(lab, method, path, body, token);
  if ('failure' in received || received.status >= 300)
    throw new Blocked(`${method} ${path}`, asText(received));
  return received.text === '' ? {} : (JSON.parse(received.text) as Json);
}

/** Whether a call did what it was to do. */
export const isDone = (received: Received): received is Extract<Received, { status: number }> =>
  !('failure' in received) && received.status < 300;
