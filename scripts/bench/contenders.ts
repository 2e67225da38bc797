import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vendorDocument } from '../../mock-server/testing/index.ts';
import { CACHE, peerFile } from './peers.ts';
import type { Launch, RunningServer } from './server.ts';
import { benchDocument, CLIENT, message, tokenRequest } from './work.ts';

export interface Work {
  readonly requests: readonly string[];
  readonly expectedStatus: number;
}
export type WorkName = 'message' | 'token' | 'refusal';

/** A server that is measured. */
export interface Contender extends Launch {
  /** What it can be asked; a server that keeps no tokens has no refusals to offer. */
  prepare(server: RunningServer): Promise<Partial<Record<WorkName, Work>>>;
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const server = (name: string) => file(`./servers/${name}.ts`);

/** Handing over one conversation again and again would be the same for the servers without state, but not for the mock. */
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
    const start = [file('../../mock-server/cli/start.js'), '--port', '0', '--json', '--quiet'];
    // Its own operations are more than ten.
    return operations <= 100 ? start : [...start, '--spec', await document(operations)];
  },
  async prepare({ url }) {
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const authorization = `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}`;
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

/** The mock with a document of the vendor's shape and size, which is not committed. */
export async function mockOfVendorDocument(
  operations: number,
): Promise<{ launch: Launch; megabytes: number }> {
  const text = JSON.stringify(vendorDocument({ operations }));
  const spec = await writeDocument(`vendor-${operations}.json`, text);
  const args = [file('../../mock-server/cli/start.js'), '--port', '0', '--json', '--quiet', '--spec', spec];
  return {
    launch: { name: MOCK.name, announces: true, command: async () => args },
    megabytes: Buffer.byteLength(text) / 1e6,
  };
}

const document = (operations: number) =>
  writeDocument(`operations-${operations}.json`, JSON.stringify(benchDocument(operations)));

/** Written where servers can read it. */
async function writeDocument(name: string, text: string): Promise<string> {
  const folder = path.join(CACHE, 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
}
