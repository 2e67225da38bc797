/** How far one thing may grow. */
interface LimitRow {
  readonly fallback: number;
  /** What it is a number of, and what happens beyond it. */
  readonly what: string;
}

/** Everything that grows with use and that clients decide about; a new one needs a row here. */
export const LIMIT_ROWS = {
  journalBytes: {
    fallback: 64 * 1024 * 1024,
    what: 'bytes of requests and answers in the journal; the oldest are forgotten',
  },
  openConversations: {
    fallback: 10_000,
    what: 'conversations that have not ended; no further one is opened',
  },
  messageBytes: {
    fallback: 64 * 1024 * 1024,
    what: 'bytes of messages in conversations, roughly; the oldest are forgotten',
  },
  attributeBytes: {
    fallback: 64 * 1024 * 1024,
    what: 'bytes of attributes in conversations, roughly; no further ones are taken',
  },
  tokens: { fallback: 100_000, what: 'tokens; the oldest are forgotten' },
  personas: {
    fallback: 1_000,
    what: 'personas that clients have written as tokens; the oldest are forgotten',
  },
  channels: { fallback: 2_000, what: 'notification channels; no further one is made' },
  subscriptions: {
    fallback: 100_000,
    what: 'topics that notification channels listen to; no further one is taken',
  },
  integrations: { fallback: 1_000, what: 'integrations; no further one is made' },
  pendingDeliveries: { fallback: 10_000, what: 'undelivered webhooks; a further one fails at once' },
  faultRules: { fallback: 1_000, what: 'fault rules; no further one is taken' },
  connections: { fallback: 10_000, what: 'connections; a further one is closed at once' },
  eventReaders: { fallback: 200, what: 'readers of /__mock/events; no further one is let in' },
} as const satisfies Readonly<Record<string, LimitRow>>;

export type LimitName = keyof typeof LIMIT_ROWS;

export const LIMIT_NAMES = Object.keys(LIMIT_ROWS) as LimitName[];

/** As the command line writes it: `open-conversations`. */
export const optionName = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
