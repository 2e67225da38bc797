import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect } from 'chai';
import {
  type CommandRun,
  runHere,
  runScript,
  type ScriptRun,
} from '../../../mock-server/cli/testing/index.ts';
import type { Contract } from '../surface/pact.ts';
import { ChangedDocument } from '../testing/change-document.ts';
import { call, contract, conversations, guestChat } from '../testing/contracts.ts';
import { acceptedDocuments } from '../testing/judging.ts';
import { largeSwagger } from '../testing/large-document.ts';
import { withPacts } from '../testing/pact-file.ts';
import { drift } from './drift.ts';

const plain = contract([
  call('GET /api/v2/routing/queues', { answer: { entities: [{ id: '1' }], total: 1 } }),
]);

const queuesInSwagger2 = {
  operationId: 'getRoutingQueues',
  responses: { 200: { description: '', schema: { $ref: '#/definitions/QueueEntityListing' } } },
  security: [{ 'PureCloud OAuth': ['routing'] }],
};

type RunDrift<Run> = (args: string[], pacts: string) => Promise<Run>;

const inThisProcess: RunDrift<CommandRun> = (args, pacts) => runHere(drift, args, { pactsFolder: pacts });

const asUsersDo: RunDrift<ScriptRun> = (args, pacts) =>
  runScript('scripts/cli/genesys-mock.js', ['drift', ...args], {
    ...process.env,
    PACTS_DIRECTORY: pacts,
    npm_config_registry: 'http://127.0.0.1:1/',
    npm_config_fetch_retries: '0',
  });

/** Runs drift on contracts and a document in a file; `document.json` in the arguments is that file. */
async function driftBy<Run>(
  run: RunDrift<Run>,
  contracts: Contract[],
  document: string,
  args: readonly string[],
): Promise<Run> {
  return withPacts(contracts, async (pacts, folder) => {
    const file = path.join(folder, 'document.json');
    await writeFile(file, document);
    return run(
      args.map((arg) => (arg === 'document.json' ? file : arg)),
      pacts,
    );
  });
}

const judge = (contracts: Contract[], document: string, args: readonly string[]): Promise<CommandRun> =>
  driftBy(inThisProcess, contracts, document, args);

const AGAINST = ['--against', 'document.json'];

async function provider(change: (changed: ChangedDocument) => void = () => undefined): Promise<string> {
  const changed = new ChangedDocument((await acceptedDocuments()).provider);
  change(changed);
  return JSON.stringify(changed.document);
}

describe('genesys-mock drift', () => {
  it('exits with 0 where everything is accepted', async () => {
    const run = await judge([plain], await provider(), AGAINST);

    expect(run.code, run.err + run.out).to.equal(0);
    expect(run.out).to.match(/Compatible: .*document\.json accepts what the contracts say\.\n$/);
    expect(run.err).to.equal('');
  });

  it('exits with 1, whatever the number of findings, where something is not', async () => {
    const document = await provider((changed) => {
      changed.removeProperty('QueueEntityListing.total');
      changed.removeProperty('Queue.id');
    });
    const run = await judge([plain], document, AGAINST);

    expect(run.code).to.equal(1);
    expect(run.out).to.include('response body entities[].id').and.include('response body total');
    expect(run.out).to.match(/\(2 errors\)\.\n$/);
  });

  it('exits with 0 and a word where it only has to warn', async () => {
    const document = await provider((changed) => {
      changed.operation('get /api/v2/routing/queues').deprecated = true;
    });
    const run = await judge([plain], document, AGAINST);

    expect(run.code).to.equal(0);
    expect(run.out)
      .to.include('operation deprecated')
      .and.match(/\(1 warning\)\.\n$/);
  });

  for (const [what, args, reason] of [
    [
      'the network is down',
      ['--against', 'http://127.0.0.1:1/swagger.json'],
      /^Could not tell: cannot read http:\/\/127\.0\.0\.1:1\/swagger\.json: .+\n$/,
    ],
    ['there is no such file', ['--against', 'none.json'], /^Could not tell: cannot read none\.json: .+\n$/],
    ['the document is not an API document', AGAINST, /^Could not tell: document\.json#\/openapi is .+\n$/],
  ] as const) {
    it(`exits with 2 and one plain line when ${what}`, async () => {
      const run = await judge([plain], '{"openapi":"4.0.0","info":{},"paths":{}}', args);

      expect(run.code, run.err + run.out).to.equal(2);
      expect(run.out).to.match(reason);
      expect(run.err).to.equal('');
    });
  }

  it('exits with 2 and one plain line when the registry is down', async () => {
    const run = await driftBy(asUsersDo, [plain], '{}', ['--against', 'sdk']);

    expect(run.code, run.err + run.out).to.equal(2);
    expect(run.out).to.match(/^Could not tell: cannot list the releases of \S+: .+\n$/);
    expect(run.err).to.equal('');
  });

  for (const [what, args, reason] of [
    [
      'an unknown format',
      ['--format', 'pdf'],
      "argument 'pdf' is invalid. Allowed choices are pretty, markdown, json, junit, sarif, github.",
    ],
    ['an unknown option', ['--againts', 'sdk'], "Unknown option '--againts' (Did you mean --against?)"],
    ['an argument without an option', ['sdk'], 'sdk'],
    ['a journal without a list', ['--journal', 'journal.json'], '--journal goes with --list.'],
    ['a list in another format', ['--list', '--format', 'sarif'], '--list has two formats: pretty and json.'],
    [
      'a report that cannot be written',
      ['--against', 'slice', '--output', 'no-such-folder/report'],
      'The report cannot be written: ENOENT',
    ],
  ] as const) {
    it(`exits with 2 and one plain line on ${what}`, async () => {
      const run = await judge([plain], '{}', args);

      expect(run.code).to.equal(2);
      expect(run.out).to.equal('');
      expect(run.err)
        .to.include(reason)
        .and.match(/^.+\n$/);
    });
  }

  it('follows a redirect, as the official address answers with one', async () => {
    const document = await provider();
    const server = createServer((request, response) => {
      if (request.url === '/document') response.end(document);
      else response.writeHead(302, { location: '/document' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;

    const run = await judge([plain], '{}', ['--against', `http://127.0.0.1:${port}/swagger`]);
    server.closeAllConnections();
    server.close();

    expect(run.code, run.err + run.out).to.equal(0);
  });

  it('refuses a document that refers to another', async () => {
    const document = await provider((changed) => {
      changed.setProperty('Queue.name', { $ref: 'https://example.com/models.json#/Name' });
    });
    const run = await judge([plain], document, AGAINST);

    expect(run.code).to.equal(2);
    expect(run.out).to.match(
      /^Could not tell: document\.json refers to https:\/\/example\.com\/models\.json#\/Name: .+\n$/,
    );
  });

  it('exits with 2 when there is no pact', async () => {
    const run = await judge([], await provider(), AGAINST);

    expect(run.code).to.equal(2);
    expect(run.err).to.match(/^There is no pact in .+; PACTS_DIRECTORY names a folder that has some\.\n$/);
  });

  it('still writes the report for a machine when it could not tell', async () => {
    const run = await judge([plain], '{', [...AGAINST, '--format', 'json']);

    expect(run.code).to.equal(2);
    expect(JSON.parse(run.out)).to.include({ verdict: 'unknown' });
    expect(run.err).to.match(/^document\.json:1:2 is not valid JSON: .+\n$/);
  });

  it('writes into a file, without colours', async () => {
    await withPacts([plain], async (pacts, folder) => {
      const output = path.join(folder, 'report.md');
      const args = ['--against', 'slice', '--format', 'markdown', '--output', output];

      const run = await runScript('scripts/cli/genesys-mock.js', ['drift', ...args], {
        ...process.env,
        PACTS_DIRECTORY: pacts,
        FORCE_COLOR: '1',
      });

      expect(run.code, run.err).to.equal(0);
      expect(run.out).to.equal('');
      const written = await readFile(output, 'utf8');
      expect(written).to.match(/^## Compatible: slice accepts /);
      expect(written).to.equal(stripVTControlCharacters(written));
    });
  });

  it('writes nothing into a file that XML may not hold or a terminal would obey', async () => {
    await withPacts([plain], async (pacts, folder) => {
      const [file, output] = [path.join(folder, '\x1b[31m\x9b2J.json'), path.join(folder, 'report.xml')];
      await writeFile(file, '{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{}}');

      await runHere(drift, ['--against', file, '--format', 'junit', '--output', output], {
        pactsFolder: pacts,
      });

      const written = await readFile(output, 'utf8');
      expect(written)
        .to.include('\\u001b[31m\\u009b2J')
        .and.to.not.match(/[^\P{Cc}\n]/u);
    });
  });

  it('lists what the contracts use, with permissions and error codes', async () => {
    const run = await judge([plain, guestChat], '{}', ['--list']);

    expect(run.code).to.equal(0);
    expect(run.out).to.include('GET /api/v2/routing/queues\n  Cognigy, 1 interactions\n');
    expect(run.out)
      .to.include('reads: entities, entities[].id, total')
      .and.include('permissions: routing:queue:view');
  });

  it('lists how often a recorded run called each operation', async () => {
    const requests = [
      { method: 'GET', path: '/api/v2/routing/queues' },
      { method: 'GET', path: '/api/v2/routing/queues' },
    ];
    const run = await judge([conversations], JSON.stringify({ requests }), [
      ...['--list', '--format', 'json'],
      ...['--journal', 'document.json'],
    ]);

    const rows: { operation: string; calls: number }[] = JSON.parse(run.out);
    expect(rows.map(({ operation, calls }) => [operation, calls])).to.deep.include([
      'GET /api/v2/routing/queues',
      2,
    ]);
    expect(rows.map(({ calls }) => calls).reduce((sum, calls) => sum + calls, 0)).to.equal(2);
  });

  it('explains itself', async () => {
    const run = await judge([plain], '{}', ['--help']);

    expect(run.code).to.equal(0);
    expect(run.out).to.include('Examples:').and.include('Exit codes:');
  });

  it("judges a document of the size of the vendor's own in less than 5 s of processor time and 400 MB", async () => {
    const document = largeSwagger({
      paths: { '/api/v2/routing/queues': { get: queuesInSwagger2 } },
      definitions: {
        QueueEntityListing: {
          type: 'object',
          properties: {
            entities: { type: 'array', items: { $ref: '#/definitions/Queue' } },
            total: { type: 'integer', format: 'int64' },
          },
        },
        Queue: { type: 'object', properties: { id: { type: 'string' } } },
      },
    });

    const run = await driftBy(asUsersDo, [plain], document, AGAINST);

    expect(document.length).to.be.greaterThan(20_000_000);
    expect(run.code, run.out).to.equal(0);
    expect(run.busyMs).to.be.lessThan(5_000);
    expect(run.peakMegabytes).to.be.lessThan(400);
  });
});
