import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { parseContract, readContract } from './pact.ts';

const CONSUMER = { consumer: { name: 'Cognigy' }, provider: { name: 'Genesys Cloud' } };

const EXPECTED = {
  description: 'a message',
  method: 'post',
  path: '/api/v2/x/1',
  query: { a: ['1', '2'] },
  headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
  body: { text: 'hello' },
  status: 202,
  answer: { id: 'm' },
};

describe('a pact file', () => {
  it('is read in version 4, with bodies in their wrapping', () => {
    const request = {
      method: 'POST',
      path: '/api/v2/x/1',
      query: { a: ['1', '2'] },
      headers: { 'Content-Type': ['application/json'], Authorization: ['Bearer t'] },
      body: { content: { text: 'hello' }, contentType: 'application/json', encoded: false },
      generators: { path: { type: 'ProviderState', expression: `/api/v2/x/\${id}` } },
    };
    const response = {
      status: 202,
      body: {
        content: Buffer.from('{"id":"m"}').toString('base64'),
        contentType: 'application/json',
        encoded: 'base64',
      },
    };
    const interactions = [{ type: 'Synchronous/HTTP', description: 'a message', request, response }];

    const [interaction] = parseContract({ ...CONSUMER, interactions }, 'p.json').interactions;

    expect(interaction).to.deep.include(EXPECTED);
    expect(interaction?.template).to.equal('/api/v2/x/{id}');
  });

  it('is read in versions 2 and 3, with bare bodies and a query in one piece', () => {
    const request = {
      method: 'POST',
      path: '/api/v2/x/1',
      query: 'a=1&a=2',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer t' },
      body: { text: 'hello' },
    };
    const interactions = [
      { description: 'a message', request, response: { status: 202, body: { id: 'm' } } },
    ];

    const [interaction] = parseContract({ ...CONSUMER, interactions }, 'p.json').interactions;

    expect(interaction).to.deep.include(EXPECTED);
  });

  it('gives forms as fields', () => {
    const body = {
      content: 'grant_type=client_credentials',
      contentType: 'application/x-www-form-urlencoded',
      encoded: false,
    };
    const interactions = [
      {
        type: 'Synchronous/HTTP',
        description: 't',
        request: { method: 'POST', path: '/oauth/token', body },
        response: {},
      },
    ];

    const [interaction] = parseContract({ ...CONSUMER, interactions }, 'p.json').interactions;

    expect(interaction?.body).to.deep.equal({ grant_type: 'client_credentials' });
  });

  it('keeps a body that is broken on purpose', () => {
    const body = { content: '{', contentType: 'application/json', encoded: false };
    const interactions = [
      {
        type: 'Synchronous/HTTP',
        description: 't',
        request: { method: 'POST', path: '/x', body },
        response: {},
      },
    ];

    const [interaction] = parseContract({ ...CONSUMER, interactions }, 'p.json').interactions;

    expect(interaction?.body).to.equal('{');
  });

  it('may hold messages, in versions 3 and 4', () => {
    const contents = { topicName: 'v2.x' };
    const wrapped = { content: contents, contentType: 'application/json', encoded: false };

    const four = parseContract(
      {
        ...CONSUMER,
        interactions: [{ type: 'Asynchronous/Messages', description: 'an event', contents: wrapped }],
      },
      'p.json',
    );
    const three = parseContract({ ...CONSUMER, messages: [{ description: 'an event', contents }] }, 'p.json');

    expect(four.messages).to.deep.equal([{ description: 'an event', contents }]);
    expect(three.messages).to.deep.equal(four.messages);
  });

  for (const [what, text, reason] of [
    ['is no JSON', '{', 'cannot read the pact'],
    ['is not a pact', '{"interactions":[]}', 'is not a pact'],
    [
      'has an interaction without a request',
      '{"consumer":{"name":"C"},"interactions":[{"description":"x"}]}',
      'is not a pact',
    ],
  ] as const) {
    it(`is refused by name when it ${what}`, async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'pact-'));
      const file = path.join(folder, 'broken.json');
      await writeFile(file, text);

      const error = await readContract(file).catch((thrown: unknown) => thrown);
      await rm(folder, { recursive: true });

      expect(String(error)).to.include('broken.json').and.include(reason);
    });
  }
});
