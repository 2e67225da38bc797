import type { Logger } from '../../base/logger.ts';
import type { RequestView } from '../../control/request-view.ts';
import { ConfigError } from '../../errors/config-error.ts';
import type { OpenMock } from '../../open-mock.ts';
import type { Config } from './config.ts';

/** Who is told what the mock does. */
interface Listeners {
  readonly log: Logger;
  readonly onRequest?: ((request: RequestView) => void) | undefined;
}

/** A mock that listens, and follows its organisation file where it has one. */
export interface ConfiguredMock extends OpenMock {
  /** Settles when the port is free. */
  close(): Promise<void>;
}

/**
 * Opens the mock that the options ask for.
 *
 * @throws ConfigError with what keeps it from being as asked
 */
export async function openConfigured(
  { organizationFile, ...settings }: Config,
  listeners: Listeners,
): Promise<ConfiguredMock> {
  // Imported here, so that help need not wait for the whole mock.
  const { openMock } = await import('../../open-mock.ts');
  const organization = organizationFile === undefined ? undefined : await readOrganization(organizationFile);
  try {
    const open = await openMock({ ...settings, organization, ...listeners });
    const watch = await follow(open, organizationFile);
    return {
      ...open,
      async close() {
        watch?.stop();
        await open.mock.close();
      },
    };
  } catch (error) {
    throw explainListening(error, settings);
  }
}

async function follow({ mock }: OpenMock, file: string | undefined) {
  if (file === undefined) return undefined;
  const { followOrganization } = await import('../../follow-organization.ts');
  return followOrganization(mock, file);
}

/** Imported only when there is a file: YAML and the schema take 34 ms of CPU time, where a start takes 190 ms. */
async function readOrganization(file: string) {
  const { loadOrganization } = await import('../../org/load-organization.ts');
  return loadOrganization(file);
}

function explainListening(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new ConfigError(
      `--port ${port} is taken on ${host}; give another one, or --port 0 for any free port.`,
    );
  if (code === 'EACCES')
    return new ConfigError(`--port ${port} is not allowed for this user; give one above 1023, or --port 0.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ConfigError(`--host "${host}" is no address of this machine.`);
  return error;
}
