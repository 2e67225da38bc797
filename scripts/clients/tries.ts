/** What every client does, in turn. */
export const STEPS = ['login', 'queues', 'inbound', 'socket'] as const;
export type Step = (typeof STEPS)[number];

/** How a client that knows only Genesys's names gets to the mock; `gateway` is the SDK's own setting for another host. */
export type Way = 'proxy' | 'preload' | 'gateway';

/** The options of `genesys-mock exec` that lead there. */
export const OPTIONS = { proxy: ['--proxy'], preload: ['--tls'], gateway: [] } as const satisfies Record<
  Way,
  readonly string[]
>;

/** One client, tried in one way. */
export interface Try {
  readonly client: string;
  readonly way: Way;
  /** Its file in `programs/`, and arguments. */
  readonly program: readonly [string, ...string[]];
  /** Where its version is found: a package that is installed for it, a module of Python, or a program with `--version`; Node itself otherwise. */
  readonly version?:
    | { readonly package: string }
    | { readonly python: string }
    | { readonly program: string };
  /** Steps that it cannot take, and why. */
  readonly cannot?: Partial<Record<Step, string>>;
  /** How it takes a step that it takes unlike the others. */
  readonly note?: string;
}

const NO_SOCKET = { socket: 'it speaks no WebSocket' };
const CALL_API = 'inbound by callApi(), since it has no call of its own for it';
const FORMER_CALL = 'inbound by postConversationsMessagesInboundOpen(), the only call that it has for it';

export const TRIES: readonly Try[] = [
  sdk('150', 'proxy', FORMER_CALL),
  sdk('200', 'proxy'),
  sdk('230', 'proxy'),
  sdk('262', 'proxy'),
  { client: 'fetch, WebSocket', way: 'proxy', program: ['fetch.mjs'] },
  { client: 'node:https', way: 'proxy', program: ['https.mjs'], cannot: NO_SOCKET },
  npm('axios', 'proxy', NO_SOCKET),
  {
    client: 'curl',
    way: 'proxy',
    program: ['curl.mjs'],
    version: { program: 'curl' },
    cannot: { socket: 'few builds of it speak WebSocket' },
  },
  python('urllib.request', 'urllib_request.py'),
  python('requests', 'requests_session.py'),
  sdk('96', 'preload', CALL_API),
  sdk('150', 'preload', FORMER_CALL),
  sdk('262', 'preload'),
  { client: 'fetch, WebSocket', way: 'preload', program: ['fetch.mjs'] },
  { client: 'node:https', way: 'preload', program: ['https.mjs'], cannot: NO_SOCKET },
  npm('undici', 'preload'),
  npm('superagent', 'preload', NO_SOCKET),
  npm('ws', 'preload'),
  sdk('230', 'gateway'),
  sdk('262', 'gateway'),
];

function sdk(release: string, way: Way, note?: string): Try {
  const name = `sdk-${release}`;
  return {
    client: 'JavaScript SDK',
    way,
    program: ['sdk.mjs', name, way],
    version: { package: name },
    ...(note !== undefined && { note }),
  };
}

function npm(name: string, way: Way, cannot?: Try['cannot']): Try {
  return {
    client: name,
    way,
    program: [`${name}.mjs`],
    version: { package: name },
    ...(cannot && { cannot }),
  };
}

function python(module: string, file: string): Try {
  return {
    client: `Python ${module}`,
    way: 'proxy',
    program: [file],
    version: { python: module },
    cannot: NO_SOCKET,
  };
}
