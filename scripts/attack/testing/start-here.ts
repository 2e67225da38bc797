import { startGenesysMock } from '../../../mock-server/index.ts';
import { attackedOrganization } from '../target/organization.ts';
import { openSink } from '../target/sink.ts';
import type { StartTarget } from '../target/target.ts';

/** A mock in the process of the tests: a few hundred requests take less than the start of a process. */
export const startHere: StartTarget = async ({ seed }) => {
  const sink = await openSink();
  const lines: string[] = [];
  const defects: string[] = [];
  const mock = await startGenesysMock({
    organization: attackedOrganization(sink.url),
    seed,
    idKey: seed,
    log: {
      info: (line) => lines.push(line),
      warn: (line) => lines.push(line),
      error: (line, error) => defects.push(`"event":"error" ${line} ${error}`),
    },
    onRequest: (request) => lines.push(JSON.stringify(request)),
  });
  return {
    url: mock.url,
    webhookUrl: sink.url,
    arrived: sink.arrived,
    hasEnded: () => false,
    printed: () => [...lines, ...defects].join('\n'),
    complaints: () => defects.join('\n'),
    memory: async () => undefined,
    async end() {
      await mock.close();
      await sink[Symbol.asyncDispose]();
      return undefined;
    },
  };
};
