import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { call, expectStatus } from '../../testing/call.ts';

/** Reads a stream of events until it has as many as wanted. */
async function readEvents(
  stream: ReadableStream<Uint8Array>,
  wanted: number,
): Promise<Record<string, string>[]> {
  const events: Record<string, string>[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    const parts = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts.filter((lines) => !lines.startsWith(':'))) {
      events.push(Object.fromEntries(part.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2))));
    }
    if (events.length >= wanted) break;
  }
  return events;
}

describe('the event stream of the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  async function listen(lastEventId?: string, query = ''): Promise<ReadableStream<Uint8Array>> {
    const headers: Record<string, string> = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
    const { body, headers: answered } = await fetch(`${mock.url}/__mock/events${query}`, { headers });
    expect(answered.get('content-type')).to.equal('text/event-stream');
    if (body === null) throw new Error('There is no stream.');
    return body;
  }

  it('tells of each request as it is answered, its secrets masked', async () => {
    await call(mock, 'GET', '/api/v2/before');
    const stream = await listen();
    const { accessToken } = mock.tokens.issue();

    await call(mock, 'GET', '/api/v2/tokens/me', { token: accessToken });
    const [event] = await readEvents(stream, 1);

    expect(event).to.include({ id: '2', event: 'request' });
    expect(JSON.parse(event?.data ?? '')).to.deep.equal(
      JSON.parse(JSON.stringify(mock.journal.entries()[1])),
    );
    expect(event?.data).to.not.contain(accessToken);
  });

  it('resumes after the event that a client has seen last', async () => {
    for (const name of ['one', 'two', 'three']) await call(mock, 'GET', `/api/v2/${name}`);
    const stream = await listen('1');

    await call(mock, 'GET', '/api/v2/four');
    const events = await readEvents(stream, 3);

    expect(events.map(({ id }) => id)).to.deep.equal(['2', '3', '4']);
  });

  it('tells what happens in conversations, and the notifications of the one that is watched', async () => {
    const { id } = mock.conversations.open();
    const stream = await listen(undefined, `?conversation=${id}`);

    const other = mock.conversations.open();
    mock.conversations.end(id);
    const events = await readEvents(stream, 6);

    const told = events.map(({ data = '' }) => JSON.parse(data));
    expect(
      events.every(({ event, id: number }) => event === 'conversation' && number === undefined),
    ).to.equal(true);
    expect(told.find(({ conversationId }) => conversationId === other.id)).to.not.have.property(
      'notifications',
    );
    const topics = told
      .filter(({ conversationId }) => conversationId === id)
      .flatMap(({ notifications }) => notifications.map(({ topicName }: { topicName: string }) => topicName));
    expect(topics).to.include(`v2.detail.events.conversation.${id}.customer.end`);
  });

  it('tells that the organisation was replaced, and goes on with the new one', async () => {
    const stream = await listen();

    mock.reset();
    mock.conversations.open();
    const events = await readEvents(stream, 6);

    expect(events.map(({ event }) => event)).to.include('organization');
    expect(events.at(-1)?.event).to.equal('conversation');
  });

  for (const id of ['x', '-1', '1.5', '99999999999999999999']) {
    it(`refuses Last-Event-ID ${id}`, async () => {
      expectStatus(await call(mock, 'GET', '/__mock/events', { headers: { 'Last-Event-ID': id } }), 400);
    });
  }

  it('refuses a caller before it starts', async () => {
    expectStatus(
      await call(mock, 'GET', '/__mock/events', { headers: { origin: 'http://evil.example' } }),
      403,
    );
  });

  it('has a head without an end to wait for', async () => {
    const answer = await call(mock, 'HEAD', '/__mock/events');

    expectStatus(answer, 200);
    expect(answer.headers.get('content-type')).to.equal('text/event-stream');
  });

  it('has as many readers as the limit says, and room for another when one has left', async () => {
    await using small = await startGenesysMock({ limits: { eventReaders: 2 } });
    const read = () => fetch(`${small.url}/__mock/events`);
    const [first] = [await read(), await read()];

    const refused = await call(small, 'GET', '/__mock/events');
    await first.body?.cancel();

    expectStatus(refused, 429);
    expect(refused.body.code).to.equal('mock.limit.reached');
    let again = await read();
    while (again.status === 429) again = await read();
    expectStatus({ ...refused, status: again.status }, 200);
  });

  it('drops a reader that is more than 1 MB behind, and tells it and the log so', async () => {
    const warnings: string[] = [];
    const log = { info: () => {}, warn: (line: string) => warnings.push(line), error: () => {} };
    await using busy = await startGenesysMock({ log });
    const json = { context: { words: 'many words '.repeat(50_000) } };
    const streams = [await fetch(`${busy.url}/__mock/events`), await fetch(`${busy.url}/__mock/events`)];

    while (warnings.length === 0) await call(busy, 'POST', '/api/v2/conversations/handover', { json });
    const texts = await Promise.all(streams.map((stream) => stream.text()));

    for (const text of texts) expect(text).to.match(/event: dropped\ndata: {"reason":".+"}\n\n$/);
    expect(texts[0]).to.equal(texts[1]);
    expect(warnings.join()).to.match(/^A reader of \/__mock\/events was dropped[^,]+1 MB behind/);
  });

  it('ends when the mock is closed', async () => {
    const stream = await listen();

    await mock.close();
    const ended = await readEvents(stream, 1).catch(() => 'hung up');

    expect(ended).to.be.oneOf(['hung up', undefined]);
    mock = await startGenesysMock();
  });
});
