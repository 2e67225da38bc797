import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { type FeedEntry, matchAnnouncement, readAnnouncements } from './announcements.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Changes</title>
<item><title>Removal of web chat</title><link>https://example.com/1</link><pubDate>Sat, 22 Mar 2025 10:00:00 GMT</pubDate>
<description>POST /api/v2/webchat/guest/conversations will be removed.</description></item></channel></rss>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    {
      title: 'Removal of web chat',
      url: 'https://example.com/1',
      date_published: '2025-03-22T10:00:00Z',
      content_text: 'POST /api/v2/webchat/guest/conversations will be removed.',
    },
  ],
});

async function readServed(text: string): Promise<FeedEntry[]> {
  const server = createServer((_request, response) => response.end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await readAnnouncements(`http://127.0.0.1:${port}/feed`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("the vendor's change feed", () => {
  for (const [form, text] of [
    ['RSS', RSS],
    ['JSON', JSON_FEED],
  ] as const) {
    it(`is read as ${form}`, async () => {
      expect(await readServed(text)).to.deep.equal([
        {
          title: 'Removal of web chat',
          url: 'https://example.com/1',
          date: '2025-03-22',
          text: 'POST /api/v2/webchat/guest/conversations will be removed.',
        },
      ]);
    });
  }

  it('is refused by name when it is not a feed', async () => {
    const error = await readServed('<html></html>').catch((reason: unknown) => reason);

    expect(String(error)).to.match(/http:\/\/127\.0\.0\.1:\d+\/feed is neither an RSS nor a JSON feed/);
  });
});

describe('matchAnnouncement', () => {
  const entry = (text: string, date = '2025-03-22'): FeedEntry => ({
    title: text,
    url: `https://example.com/${date}`,
    date,
    text,
  });

  it('takes the newest entry that names the resource', () => {
    const entries = [
      entry('/api/v2/webchat/guest/conversations', '2025-03-22'),
      entry('/api/v2/webchat/guest/conversations/{id}', '2026-08-15'),
    ];

    const found = matchAnnouncement(
      entries,
      'POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing',
    );

    expect(found?.date).to.equal('2026-08-15');
  });

  it('does not take an entry about another resource with a longer name', () => {
    expect(matchAnnouncement([entry('/api/v2/tokens/meeting')], 'GET /api/v2/tokens/me')).to.equal(undefined);
  });

  it('wants the whole of a path whose first part is common', () => {
    const place = 'GET /api/v2/conversations/{conversationId}';

    expect(matchAnnouncement([entry('/api/v2/conversations/{conversationId}/recordings')], place)).to.equal(
      undefined,
    );
    expect(matchAnnouncement([entry('GET /api/v2/conversations/{id} changes')], place)?.date).to.equal(
      '2025-03-22',
    );
  });

  it('finds nothing about a place that is not an operation', () => {
    expect(matchAnnouncement([entry('Queue.name')], 'Queue.name')).to.equal(undefined);
  });
});
