import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { testConversation, testMessage } from './testing/conversation.ts';
import { deliveriesOfSuite } from './testing/deliveries.ts';
import { integrationTo, SECRET } from './testing/integration.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';

describe('webhooks with a store file', () => {
  let receiver: Receiver;
  const start = deliveriesOfSuite();
  afterEach(() => receiver.close());

  let folder: string;
  let storeFile: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deliveries-'));
  });
  beforeEach(async function () {
    receiver = await startReceiver();
    storeFile = join(folder, `${this.currentTest?.title}.jsonl`);
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

  it('keep no secret in the file, and let nobody else read it', async () => {
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

  it('start with a file that is missing or broken', async () => {
    const first = start(integrationTo(receiver.url), { storeFile });
    await first.deliveries.restore();
    await first.deliveries.close();
    await writeFile(storeFile, 'no JSON\n{"sequence":"x"}\n');
    const second = start(integrationTo(receiver.url), { storeFile });

    await second.deliveries.restore();

    expect(first.warnings).to.deep.equal([]);
    expect(second.deliveries.list()).to.deep.equal([]);
    expect(second.warnings).to.have.length(1);
  });
});
