import { accessSync, constants, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { codeOf } from '../../base/code-of.ts';
import type { Logger } from '../../base/logger.ts';
import type { RequestView } from '../../control/request-view.ts';
import { ConfigError } from '../../errors/config-error.ts';
import type { OpenMock } from '../../open-mock.ts';
import type { Config } from './config.ts';
import { isMock } from './who-listens.ts';

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
  { log, onRequest }: Listeners,
): Promise<ConfiguredMock> {
  checkFile('organisation file', '--org or GENESYS_MOCK_ORG', organizationFile);
  if (!isAddress(settings.spec)) checkFile('specification', '--spec or GENESYS_MOCK_SPEC', settings.spec);
  // Imported here, so that help need not wait for the whole mock.
  const { openMock } = await import('../../open-mock.ts');
  const organization = organizationFile === undefined ? undefined : await readOrganization(organizationFile);
  try {
    const open = await openMock({ ...settings, organization, log });
    if (onRequest !== undefined) await tellRequests(open, onRequest);
    const watch = await follow(open, organizationFile);
    return {
      ...open,
      async close() {
        watch?.stop();
        await open.mock.close();
      },
    };
  } catch (error) {
    throw await explainListening(error, settings);
  }
}

/** Unlike the listener that programs can name, this one gets views whose bodies are made when they are looked at. */
async function tellRequests({ mock }: OpenMock, tell: (request: RequestView) => void): Promise<void> {
  const { requestView } = await import('../../control/request-view.ts');
  mock.tenant.journal.subscribe((entry) => tell(requestView(mock.tenant, entry)));
}

async function follow({ mock }: OpenMock, file: string | undefined) {
  // A pipe gives what it has once.
  if (file === undefined || !statSync(file).isFile()) return undefined;
  const { followOrganization } = await import('../../follow-organization.ts');
  return followOrganization(mock, file);
}

/** Imported only when there is a file: YAML and the schema take 34 ms of CPU time, where a start takes 190 ms. */
async function readOrganization(file: string) {
  const { loadOrganization } = await import('../../org/load-organization.ts');
  return loadOrganization(file);
}

const isAddress = (spec: string | undefined) => /^https?:\/\//.test(spec ?? '');

/** @throws ConfigError that says why the file cannot be read, and who named it */
function checkFile(what: string, source: string, file: string | undefined): void {
  if (file === undefined) return;
  const refuse = (reason: string) =>
    new ConfigError(`The ${what} ${file} (${source}) cannot be read: ${reason}.`);
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw refuse(isCode(error, 'EACCES') ? 'this user may not' : 'there is no such file');
  }
  const found = statSync(file);
  if (found.isDirectory()) throw refuse('it is a folder');
  if (found.isSocket()) throw refuse('it is a socket; a pipe would do');
}

async function explainListening(
  error: unknown,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<unknown> {
  if (isCode(error, 'EADDRINUSE')) {
    const isOurs = await isMock(`http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`);
    const who = isOurs ? ': a mock runs there already. Use that, or' : ';';
    return new ConfigError(
      `--port ${port} is taken on ${host}${who} give another one, or --port 0 for any free port.`,
    );
  }
  if (isCode(error, 'EACCES'))
    return new ConfigError(`--port ${port} is not allowed for this user; give one above 1023, or --port 0.`);
  if (isCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'))
    return new ConfigError(`--host "${host}" is no address of this machine.`);
  return error;
}

const isCode = (error: unknown, ...codes: string[]): boolean => codes.includes(codeOf(error) ?? '');
