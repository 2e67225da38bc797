import { expect } from 'chai';
import type { GenesysMock } from '../index.ts';

/** An answer, read to its end. `body` is parsed JSON, or undefined when there was none. */
export interface CallResult {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes, and chai checks what they find
  readonly body: any;
}

export interface CallOptions {
  readonly token?: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Calls a mock as a client would. */
export async function call(
  genesys: Pick<GenesysMock, 'url'>,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<CallResult> {
  const headers = new Headers(options.headers);
  if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`);
  if (options.json !== undefined && !headers.has('content-type'))
    headers.set('content-type', 'application/json');
  const body =
    options.json !== undefined
      ? JSON.stringify(options.json)
      : options.form !== undefined
        ? new URLSearchParams(options.form)
        : options.body;
  const response = await fetch(genesys.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

/** Checks the status, and shows the body when it is another. */
export function expectStatus(result: CallResult, status: number): void {
  expect(result.status, result.text).to.equal(status);
}
