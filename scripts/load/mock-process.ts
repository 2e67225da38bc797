import { startGenesysMock } from '../../mock-server/index.ts';
import { loadOrganization } from './organization.ts';

/** What the parent asks this process. */
export type Question = 'memory' | 'settle';

export interface Memory {
  readonly heapBytes: number;
  readonly rssBytes: number;
}

/** A mock in a process of its own, so that its memory can be measured. Arguments: where its webhooks go, how many agents it has. */
const [webhookUrl = '', agents = ''] = process.argv.slice(2);
const mock = await startGenesysMock({ organization: loadOrganization(webhookUrl, Number(agents)) });
process.send?.(mock.url);
process.on('message', async (question: Question) => {
  if (question === 'settle') {
    await mock.deliveries.settled();
    process.send?.('settled');
    return;
  }
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapBytes: heapUsed, rssBytes: rss } satisfies Memory);
});
process.on('disconnect', () => mock.close());
