import { execFile } from 'node:child_process';
import { pactBinary } from '../../contracts/index.ts';
import { type CommandContext, CommandError } from '../../mock-server/cli/index.ts';
import type { BrokerSettings } from './settings.ts';

export interface PactCommandResult {
  status: number;
  /** All that it printed, without colours. */
  output: string;
}

/**
 * Runs `pact broker` of the Pact command line. Address and credentials reach it through its environment: arguments can be read by every
 * user of the machine.
 *
 * @throws CommandError when it does not end in time
 */
export function runPactBroker(
  args: readonly string[],
  settings: BrokerSettings,
  { env, timeoutMs }: CommandContext,
  limitMs = timeoutMs,
): Promise<PactCommandResult> {
  const others = Object.entries(env).filter(([name]) => !/^PACT_BROKER_(?!CAN_I_DEPLOY_)/.test(name));
  return new Promise((resolve, reject) => {
    execFile(
      pactBinary(),
      ['broker', ...args],
      {
        env: {
          ...Object.fromEntries(others),
          ...settings.environment,
          PACT_DO_NOT_TRACK: 'true',
          NO_COLOR: '1',
        },
        timeout: limitMs,
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        if (error?.killed) {
          reject(
            new CommandError(`The broker at ${settings.url} did not answer within ${limitMs / 1000} s.`),
          );
        } else if (error !== null && typeof error.code !== 'number') reject(error);
        else resolve({ status: Number(error?.code ?? 0), output: `${stdout}${stderr}`.trim() });
      },
    );
  });
}
