import { type CommandDefinition, runAsProcess } from '../../../mock-server/cli/index.ts';
import { runDockerCompose } from '../docker-compose.ts';

export const brokerDown: CommandDefinition = {
  name: 'broker:down',
  description: 'Stops the Pact Broker that broker:up started, and keeps its data.',
  examples: ['npm run broker:down'],
  exitCodes: { 0: 'stopped', 2: 'not stopped: no Docker, no Compose, or Docker says why' },
  async run(context) {
    await runDockerCompose(['down'], context);
    return 0;
  },
};

if (import.meta.main) await runAsProcess(brokerDown);
