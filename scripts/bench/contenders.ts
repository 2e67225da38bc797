import { fileURLToPath } from 'node:url';
import { HANDOVER_CLIENT } from '../../mock-server/index.ts';
import { benchDocument } from './bench-document.ts';
import { peerFile } from './peers.ts';
import { message, tokenRequest } from './requests.ts';
import type { Launch, RunningServer } from './server.ts';
import { writeDocument } from './write-document.ts';

export interface Work {
  readonly requests: readonly string[];
  readonly expectedStatus: number;
}
export type WorkName = 'message' | 'token' | 'refusal';

/** A server that is measured. */
export interface Contender extends Launch {
  /** The work that it can do; a server that keeps no tokens cannot refuse any. */
  prepare(server: RunningServer): Promise<Partial<Record<WorkName, Work>>>;
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const server = (name: string) => file(`./servers/${name}.ts`);

/** Arguments for Node that start the mock on a free port, as the bench needs it. */
export const START: readonly string[] = [file('../cli/genesys-mock.js'), '--port', '0', '--json', '--quiet'];

/** More than one, because the mock, unlike servers without state, treats a repeated handover of one conversation differently. */
const CONVERSATIONS = 200;

const stateless = async () => ({
  message: { requests: [message('x'.repeat(86))], expectedStatus: 202 },
  token: { requests: [tokenRequest], expectedStatus: 200 },
});

export const BARE: Contender = {
  name: 'bare node:http',
  announces: true,
  command: async () => [server('bare')],
  prepare: stateless,
};

export const MOCK: Contender = {
  name: 'this mock',
  announces: true,
  async command(operations) {
    // The mock has more than ten operations of its own.
    return operations <= 100 ? START : [...START, '--spec', await document(operations)];
  },
  async prepare({ url }) {
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const authorization = `Basic ${btoa(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`)}`;
    const issued = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      body: form,
      headers: { authorization },
    });
    const { access_token: token } = (await issued.json()) as { access_token: string };
    const ids: string[] = [];
    while (ids.length < CONVERSATIONS) {
      const opened = await fetch(`${url}/__mock/conversations`, { method: 'POST' });
      ids.push(((await opened.json()) as { id: string }).id);
    }
    return {
      message: { requests: ids.map((id) => message(token, id)), expectedStatus: 202 },
      token: { requests: [tokenRequest], expectedStatus: 200 },
      refusal: {
        requests: ['abc-123', 'persona.expired', 'persona.revoked'].map((bad) => message(bad)),
        expectedStatus: 400,
      },
    };
  },
};

export const PEERS: readonly Contender[] = [
  {
    name: 'fastify, compiled schemas',
    announces: true,
    command: async (operations) => [server('fastify'), String(operations)],
    prepare: stateless,
  },
  {
    name: 'express + express-openapi-validator',
    announces: true,
    command: async (operations) => [server('express-openapi-validator'), String(operations)],
    prepare: stateless,
  },
  {
    name: 'Prism, logging off',
    announces: false,
    command: async (operations, port) => [
      file('../../node_modules/@stoplight/prism-cli/dist/index.js'),
      'mock',
      '--multiprocess=false',
      '-p',
      String(port),
      '-v',
      'silent',
      await document(operations),
    ],
    prepare: stateless,
  },
  {
    name: 'oauth2-mock-server',
    announces: true,
    command: async () => [server('oauth2-mock-server')],
    prepare: async () => ({
      token: { requests: [tokenRequest.replace('POST /oauth/token', 'POST /token')], expectedStatus: 200 },
    }),
  },
  {
    name: 'Mockoon CLI',
    announces: false,
    command: async (operations, port) => [
      peerFile('@mockoon', 'cli', 'bin', 'run.js'),
      'start',
      '--data',
      await document(operations),
      '--port',
      String(port),
      '--disable-log-to-file',
    ],
    prepare: stateless,
  },
];

const document = (operations: number) =>
  writeDocument(`operations-${operations}.json`, benchDocument(operations));
