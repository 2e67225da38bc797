/** A fault that was found by attack once, and the tests that keep it out. */
export interface Held {
  readonly fault: string;
  readonly tests: readonly Test[];
}

interface Test {
  readonly file: string;
  /** Of what is in its title, the part that is the same for all of a table. */
  readonly title: string;
}

export const HELD: readonly Held[] = [
  {
    fault: 'A closed stdout or stderr ends the process',
    tests: [
      { file: 'scripts/cli/start.test.ts', title: 'goes on when nobody reads what it prints any more' },
    ],
  },
  {
    fault: 'A CONNECT, an upgrade or an unreadable request that is reset ends the process',
    tests: [
      {
        file: 'mock-server/port/raw-http.test.ts',
        title: 'do no harm when the client resets the connection in the middle of them',
      },
      {
        file: 'mock-server/port/proxy/tunnels.test.ts',
        title: 'give up when the client leaves before they stand',
      },
    ],
  },
  {
    fault: 'Bodies that are small when sent and large when parsed fill the memory',
    tests: [
      {
        file: 'mock-server/exchange/journal.test.ts',
        title: 'takes the room of the texts that came, not of what they are parsed into',
      },
      {
        file: 'mock-server/control/stream-list.test.ts',
        title: 'is one JSON document, and others have their turn between the rows',
      },
    ],
  },
  {
    fault: 'Thousands of nested maps, or another encoding, in an organisation file',
    tests: [
      { file: 'mock-server/org/load-organization.test.ts', title: 'what it is in, and what would be right' },
    ],
  },
  {
    fault: 'A change of the clock while it is advanced is lost or breaks it',
    tests: [
      {
        file: 'mock-server/base/clock.model.test.ts',
        title: 'is made in order, with every task at its moment, and ends',
      },
      {
        file: 'mock-server/control/calls/clock-interleavings.test.ts',
        title: 'are all answered, with 2xx wherever there is no reason for another',
      },
    ],
  },
  {
    fault: 'Numbers that are no times are taken silently',
    tests: [
      {
        file: 'mock-server/base/clock.test.ts',
        title: 'is given what is no such number, and leaves time as it is',
      },
      {
        file: 'mock-server/start-mock.test.ts',
        title: 'takes no time in the organisation that cannot be waited for',
      },
    ],
  },
  {
    fault: 'An advance of a hundred years does everything that recurs one by one',
    tests: [
      {
        file: 'mock-server/notifications/socket.test.ts',
        title: 'beats no more, though the clock goes on a hundred years at once with',
      },
      { file: 'mock-server/base/clock.test.ts', title: 'lets others have their turn in a long advance' },
    ],
  },
  {
    fault: 'A call that outlives its organisation works in the next one',
    tests: [
      {
        file: 'mock-server/http/outlived.test.ts',
        title: 'is refused, and does nothing, where a fault held',
      },
    ],
  },
  {
    fault: 'A body that may be left out is missing',
    tests: [
      {
        file: 'mock-server/http/little-bodies.test.ts',
        title: 'is answered or refused, never failed at, where the body is missing or next to nothing',
      },
    ],
  },
  {
    fault: 'A redirect address beyond Latin-1',
    tests: [
      {
        file: 'mock-server/oauth/login/login-pages.test.ts',
        title: 'sends the browser to an address with any letters, as headers have them',
      },
    ],
  },
  {
    fault: 'A stored webhook with a date that is none',
    tests: [{ file: 'mock-server/outbound/delivery-store.test.ts', title: 'are refused where a line' }],
  },
  {
    fault: 'A receiver of webhooks that does not end holds the mock up',
    tests: [
      {
        file: 'mock-server/outbound/stubborn-receivers.test.ts',
        title: 'has ten seconds and then loses its connection, whatever it does until then',
      },
    ],
  },
  {
    fault: 'Conversations, channels, tokens and the like that never end',
    tests: [
      {
        file: 'mock-server/limits/bounds.test.ts',
        title: 'opens no further conversation, and goes on with those that are open',
      },
      { file: 'mock-server/limits/memory.test.ts', title: 'gives back the memory of an organisation' },
    ],
  },
  {
    fault: 'Readers of events that do not read',
    tests: [
      {
        file: 'mock-server/control/event-reader.test.ts',
        title: 'is dropped and told so when more than 1 MB waits for it',
      },
    ],
  },
  {
    fault: 'A specification whose patterns, lengths or schemas never come to an end',
    tests: [
      { file: 'mock-server/openapi/hostile-documents.test.ts', title: 'is refused in a sentence' },
      {
        file: 'mock-server/openapi/patterns/patterns.test.ts',
        title: 'are not run, and refuse nothing, where that could take for ever or it is none',
      },
    ],
  },
  {
    fault: 'A body without an end is read on',
    tests: [{ file: 'mock-server/http/endless-body.test.ts', title: 'at once and not read on' }],
  },
  {
    fault: 'Two hosts, whole URLs and malformed handshakes',
    tests: [{ file: 'mock-server/port/raw-http.test.ts', title: 'are refused with the reason and an id' }],
  },
  {
    fault: 'The webhook store loses, doubles or replaces what it must not',
    tests: [
      {
        file: 'mock-server/outbound/store-place.test.ts',
        title: 'is for one mock at a time, which is named to others, also by way of a link',
      },
      {
        file: 'mock-server/outbound/stored-promises.test.ts',
        title: 'answers only when the webhook that it promises is on the disk',
      },
      {
        file: 'mock-server/outbound/delivery-store.test.ts',
        title: 'survive a crash at any moment, and but for what is under way none is sent again',
      },
    ],
  },
  {
    fault: 'Secrets in the journal, the events, the page and the log',
    tests: [{ file: 'mock-server/exchange/masking/planted-secrets.test.ts', title: 'are shown nowhere' }],
  },
  {
    fault: 'The secret of an own organisation is printed, or one in CI',
    tests: [
      { file: 'mock-server/cli/start/secrets.test.ts', title: 'where it is that of an organisation file' },
    ],
  },
  {
    fault: 'Control characters of clients reach the terminal',
    tests: [
      {
        file: 'mock-server/cli/start/output.test.ts',
        title: 'holds nothing that a terminal obeys, whatever clients send',
      },
    ],
  },
  {
    fault: 'Ids that open something can be computed',
    tests: [
      {
        file: 'mock-server/base/secret-ids.test.ts',
        title: 'are of no use at another mock with the same seed and the same calls',
      },
    ],
  },
  {
    fault: 'A webhook steers the mock itself',
    tests: [
      {
        file: 'mock-server/outbound/own-address.test.ts',
        title: 'steers itself by no webhook, no HTTP trigger and no event bridge',
      },
    ],
  },
  {
    fault: 'Webhooks that cannot be sent are refused too late',
    tests: [{ file: 'mock-server/org/sendable.test.ts', title: 'is refused where it is set' }],
  },
  {
    fault: 'A page of a stranger steers the mock',
    tests: [
      {
        file: 'mock-server/control/check-caller.test.ts',
        title: 'lets no page of a stranger in that has it',
      },
    ],
  },
  {
    fault: 'A page under a name of its own reads what everybody may know',
    tests: [{ file: 'mock-server/http/untrusted-host.test.ts', title: 'which a stranger can have' }],
  },
  {
    fault: 'Refusals of the token endpoint have the shape of the API',
    tests: [
      {
        file: 'mock-server/oauth/token-refusals.test.ts',
        title: 'has the three members of OAuth where the body is',
      },
    ],
  },
  {
    fault: 'A code or refresh token that is used again leaves alive what it gave',
    tests: [
      {
        file: 'mock-server/oauth/grants/reuse.test.ts',
        title: 'ends all that the code gave, from refresh token to refresh token, and says so',
      },
    ],
  },
  {
    fault: 'What grows over an hour is not noticed',
    tests: [
      {
        file: 'scripts/soak/soak.test.ts',
        title: 'finds memory that grows by a hundredth of a megabyte a second',
      },
    ],
  },
  {
    fault: 'Packages that nobody checked',
    tests: [{ file: 'scripts/supply/lockfile.test.ts', title: 'knows the hash of every package' }],
  },
];
