import type { Contender, Work } from '../contenders.ts';
import { Samples } from '../samples.ts';
import { type RunningServer, startServer } from '../server.ts';
import { CONNECTIONS, load, type Options, warmUp } from './load.ts';

/** Message rates with more operations in the document, as a share of the rate with ten. */
export async function measureOperations(
  contenders: readonly Contender[],
  counts: readonly number[],
  options: Options,
): Promise<Map<string, (number | undefined)[]>> {
  const { rounds, log } = options;
  const figures = new Map<string, (number | undefined)[]>();
  for (const contender of contenders) {
    const rates = new Samples();
    await using stack = new AsyncDisposableStack();
    const running: { operations: number; server: RunningServer; work: Work | undefined }[] = [];
    for (const operations of counts) {
      log(`${contender.name} with ${operations} operations`);
      const server = stack.use(await startServer(contender, operations));
      const { message } = await contender.prepare(server);
      running.push({ operations, server, work: message });
      if (message !== undefined) await warmUp(server, message, options);
    }
    for (let round = 0; round < rounds; round++) {
      for (const { operations, server, work } of running)
        if (work !== undefined)
          rates.add(operations, (await load(server, work, CONNECTIONS, options)).perSecond);
    }
    const [least = 0] = counts;
    figures.set(
      contender.name,
      counts.map((count) => rates.ratio(count, least)),
    );
  }
  return figures;
}
