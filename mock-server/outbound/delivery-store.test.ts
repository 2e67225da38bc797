import { copyFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { quietLogger } from '../base/logger.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { Delivery } from './delivery.ts';
import { DeliveryStore } from './delivery-store.ts';
import { testConversation, testMessage } from './testing/conversation.ts';
import { deliveriesOfSuite } from './testing/deliveries.ts';
import { integrationTo, SECRET } from './testing/integration.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';
import { DELIVERY } from './testing/stored-delivery.ts';

const { attempts: _, state: __, ...ROW } = DELIVERY;
const TEXT = JSON.stringify(ROW);

/** The bodies that a process would find in a store file. */
async function readStore(path: string) {
  const store = new DeliveryStore(path, quietLogger);
  try {
    return (await store.open()).deliveries.map(({ body }) => JSON.parse(body).text as string);
  } finally {
    await store.close();
  }
}

describe('webhooks with a store file', () => {
  let receiver: Receiver;
  const start = deliveriesOfSuite();
  afterEach(() => receiver.close());

  let folder: string;
  let storeFile: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deliveries-'));
  });
  let count = 0;
  beforeEach(async () => {
    receiver = await startReceiver();
    storeFile = join(folder, `${++count}.jsonl`);
  });
  after(() => rm(folder, { recursive: true }));

  it('survive a restart', async () => {
    const former = start(integrationTo(receiver.url), { storeFile });
    await former.deliveries.restore();
    receiver.answers.push(503);
    former.say(testConversation(), testMessage({ text: 'one' }));
    former.say(testConversation(), testMessage({ text: 'two' }));
    await former.deliveries.settled();
    await former.deliveries.close();

    const next = start(integrationTo(receiver.url), { storeFile });
    await next.deliveries.restore();
    await next.deliveries.settled();
    next.say(testConversation(), testMessage({ text: 'three' }));
    await next.deliveries.settled();
    await next.deliveries.close();

    const texts = receiver.received.map(({ raw }) => JSON.parse(String(raw)).text);
    expect(texts).to.deep.equal(['one', 'one', 'two', 'three']);
    expect(await readFile(storeFile, 'utf8')).to.equal('');
  });

  it('survive a crash at any moment, and but for what is under way none is sent again', async () => {
    const { deliveries, say } = start(integrationTo(receiver.url), { storeFile });
    await deliveries.restore();
    const copies: string[] = [];
    const crash = () => {
      const copy = `${storeFile}.copy-${copies.length}`;
      copyFileSync(storeFile, copy);
      copies.push(copy);
    };
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    receiver.answers.push(
      ...texts.map(() => (response: { writeHead(status: number): { end(): void } }) => {
        crash();
        response.writeHead(200).end();
      }),
    );

    for (const text of texts) say(testConversation(), testMessage({ text }));
    await deliveries.settled();
    crash();

    for (const [index, copy] of copies.entries())
      expect(await readStore(copy)).to.deep.equal(texts.slice(index));
    expect(copies).to.have.length(texts.length + 1);
  });

  it('keep no secret of an organisation file, and let nobody else read theirs', async () => {
    await writeFile(storeFile, '', { mode: 0o644 });
    const { deliveries, say } = start(
      integrationTo(receiver.url, { webhookHeaders: { Authorization: 'Bearer of-the-receiver' } }),
      { storeFile },
    );
    await deliveries.restore();
    receiver.answers.push(503);

    say(testConversation(), testMessage());
    await deliveries.settled();
    await deliveries.close();

    const text = await readFile(storeFile, 'utf8');
    expect(text).to.include('Hello').and.not.include(SECRET).and.not.include('of-the-receiver');
    expect(text).to.not.include('sha256=');
    if (process.platform !== 'win32') expect((await stat(storeFile)).mode & 0o777).to.equal(0o600);
  });

  it('are forgotten in the file too when the organisation is replaced', async () => {
    const { deliveries, say } = start(integrationTo(receiver.url), { storeFile });
    await deliveries.restore();
    receiver.answers.push('silent');
    say(testConversation(), testMessage());

    deliveries.forget();

    expect(await readFile(storeFile, 'utf8')).to.equal('');
  });

  for (const [what, text, texts] of [
    ['is missing', undefined, []],
    ['is empty', '', []],
    ['begins with a byte order mark', `\uFEFF${TEXT}\n`, ['kept']],
    ['has the line ends of Windows', `${TEXT}\r\n`, ['kept']],
    ['ends without a line end', TEXT, ['kept']],
    ['was cut off by a crash', `${TEXT}\n${TEXT.slice(0, 40)}`, ['kept']],
    ['says that all is done', `${TEXT}\n{"done":1}\n`, []],
    ['uses a number again', `${TEXT}\n{"done":1}\n${TEXT}\n`, ['kept']],
  ] as const)
    it(`are read from one that ${what}`, async () => {
      if (text !== undefined) await writeFile(storeFile, text);

      expect(await readStore(storeFile)).to.deep.equal(texts);
    });

  for (const [what, row, reason] of [
    ['is no JSON', 'no JSON', 'It is no JSON object'],
    ['is no object', '[]', 'It is no JSON object'],
    ['has a date beyond all dates', { createdAt: 1e300 }, 'createdAt must be at most 25340230'],
    ['has a date that is none', { createdAt: '2026-01-15' }, 'createdAt must be of type number'],
    ['has a date before all', { createdAt: -1e17 }, 'createdAt must be at least 0'],
    ['lacks a body', { body: undefined }, 'body is required and is missing'],
    ['has a body that is no JSON', { body: '{' }, 'body must be the JSON of an object'],
    [
      'has a body that is too deep',
      { body: `${'['.repeat(99)}${']'.repeat(99)}` },
      'body must be the JSON of',
    ],
    ['has a kind there is not', { kind: 'pigeon' }, 'kind must be one of webhook, http-trigger'],
    ['has the number of another', { sequence: 1 }, 'The sequence 1 is there twice'],
    ['is done with no number', '{"done":"x"}', 'done must be of type'],
    ['has half of an integration', '{"integration":{}}', 'integration.id is required'],
  ] as const)
    it(`are refused where a line ${what}`, async () => {
      const line = typeof row === 'string' ? row : JSON.stringify({ ...ROW, sequence: 2, ...row });
      await writeFile(storeFile, `${TEXT}\n${line}\n`);

      const refusal = await readStore(storeFile).catch((error: unknown) => error);

      expect(refusal).to.be.instanceOf(ConfigError);
      expect(String(refusal)).to.include('is wrong in line 2. ').and.include(reason);
      expect(await readFile(storeFile, 'utf8')).to.equal(`${TEXT}\n${line}\n`);
    });

  it('leave no rows behind that are done, even where one never is', async () => {
    const store = new DeliveryStore(storeFile, quietLogger);
    await store.open();
    store.begin();
    const add = (sequence: number, text: string) => {
      const body = JSON.stringify({ text });
      const delivery = { ...ROW, sequence, body, attempts: [], state: 'pending' } as Delivery;
      store.add(delivery, undefined);
      return delivery;
    };
    add(1, 'stays');
    for (let sequence = 2; sequence < 1500; sequence++) store.finish(add(sequence, 'x'.repeat(2000)));
    await store.close();

    expect((await stat(storeFile)).size).to.be.below(1_200_000);
    expect(await readStore(storeFile)).to.deep.equal(['stays']);
  });
});
