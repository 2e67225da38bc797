import { type CommandDefinition, runAsProcess } from '../../../mock-server/cli/index.ts';
import { runDockerCompose } from '../docker-compose.ts';

export const brokerUp: CommandDefinition = {
  name: 'broker:up',
  description:
    'Starts a Pact Broker to try things on, with Docker, and waits until it answers: http://localhost:9292',
  examples: ['npm run broker:up'],
  exitCodes: { 0: 'the broker answers', 2: 'it does not: no Docker, no Compose, or Docker says why' },
  async run(context) {
    await runDockerCompose(['up', '--detach', '--wait'], context);
    context.out('The broker answers. Commands find it with PACT_BROKER_BASE_URL=http://localhost:9292\n');
    return 0;
  },
};

if (import.meta.main) await runAsProcess(brokerUp);
