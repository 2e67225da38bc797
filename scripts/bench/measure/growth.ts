import { fileURLToPath } from 'node:url';
import { MOCK, type Work } from '../contenders.ts';
import { Samples } from '../samples.ts';
import { type Launch, type RunningServer, startServer } from '../server.ts';
import { CONNECTIONS, load, type Options, warmUp } from './load.ts';

/** How many tokens and conversations the mock holds, and what they cost. */
export interface GrowthFigures {
  readonly tokens: number;
  readonly conversations: number;
  readonly bytesPerToken: number;
  readonly bytesPerConversation: number;
  /** Of messages, as a share of the first row's. */
  readonly ratio: number;
  readonly resetMs: number;
}

export async function measureGrowth(
  sizes: readonly (readonly [tokens: number, conversations: number])[],
  options: Options,
): Promise<GrowthFigures[]> {
  const { rounds, log } = options;
  await using stack = new AsyncDisposableStack();
  const running: { tokens: number; conversations: number; server: RunningServer; work: Work }[] = [];
  for (const [tokens, conversations] of sizes) {
    log(`${tokens} tokens, ${conversations} ended conversations`);
    const server = stack.use(await startServer(filledMock(tokens, conversations), 0));
    const { message } = await MOCK.prepare(server);
    if (message === undefined) throw new Error('the mock takes no messages');
    running.push({ tokens, conversations, server, work: message });
    await warmUp(server, message, options);
  }
  const rates = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const [index, { server, work }] of running.entries())
      rates.add(index, (await load(server, work, CONNECTIONS, options)).perSecond);
  }
  return running.map(({ tokens, conversations, server: { said } }, index) => ({
    tokens,
    conversations,
    bytesPerToken: Number(said.bytesPerToken),
    bytesPerConversation: Number(said.bytesPerConversation),
    ratio: rates.ratio(index, 0) ?? Number.NaN,
    resetMs: Number(said.resetMs),
  }));
}

const filledMock = (tokens: number, conversations: number): Launch => ({
  name: MOCK.name,
  announces: true,
  command: async () => [
    fileURLToPath(new URL('../servers/filled-mock.ts', import.meta.url)),
    String(tokens),
    String(conversations),
  ],
});
