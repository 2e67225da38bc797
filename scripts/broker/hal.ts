import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import * as z from 'zod';
import { type CommandContext, CommandError } from '../../mock-server/cli/index.ts';
import type { BrokerSettings } from './settings.ts';

const link = z.looseObject({ href: z.string(), name: z.string().optional() });

/** A resource of the broker: anything, with links. */
const resource = z.looseObject({
  _links: z.record(z.string(), z.union([link, z.array(link)])).default({}),
});
export type Resource = z.output<typeof resource>;
export type Link = z.output<typeof link>;

/** Speaks to the broker where the Pact command line has no command for it. */
export class HalClient {
  readonly #settings: BrokerSettings;
  readonly #context: CommandContext;

  constructor(settings: BrokerSettings, context: CommandContext) {
    this.#settings = settings;
    this.#context = context;
    if (settings.url.startsWith('https:')) trustSystemCertificates();
  }

  /** @throws CommandError saying why the broker refuses */
  index(): Promise<Resource> {
    return this.get(this.#settings.url);
  }

  get(address: string): Promise<Resource> {
    return this.#send('GET', address);
  }

  post(address: string, body: unknown): Promise<Resource> {
    return this.#send('POST', address, body);
  }

  put(address: string, body: unknown): Promise<Resource> {
    return this.#send('PUT', address, body);
  }

  async #send(method: string, address: string, body?: unknown): Promise<Resource> {
    const { attempts } = this.#settings;
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === attempts;
      try {
        const response = await this.#fetch(method, address, body);
        if (response.ok) return await this.#read(response, method, address);
        if (last || !isTemporary(response.status)) {
          throw await refusalOf(response, `${method} ${new URL(address).pathname}`, this.#settings.url);
        }
        await response.body?.cancel();
      } catch (error) {
        if (last || error instanceof CommandError) throw error;
      }
      await this.#context.wait(500 * 2 ** (attempt - 1));
    }
  }

  async #fetch(method: string, address: string, body: unknown): Promise<Response> {
    const { url, authorization } = this.#settings;
    const { timeoutMs } = this.#context;
    // A link may lead anywhere; the credentials are for the broker only.
    if (new URL(address).origin !== new URL(url).origin) {
      throw new CommandError(
        `The broker at ${url} refers to ${new URL(address).origin}, which is another server.`,
      );
    }
    try {
      return await fetch(address, {
        method,
        headers: {
          accept: 'application/hal+json, application/json',
          ...(authorization !== undefined && { authorization }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (error) {
      throw unreachable(error, url, timeoutMs);
    }
  }

  async #read(response: Response, method: string, address: string): Promise<Resource> {
    try {
      return resource.parse(await response.json());
    } catch {
      throw new CommandError(
        `${method} ${new URL(address).pathname}: the answer is not that of a Pact Broker. Is ${this.#settings.url} one?`,
      );
    }
  }
}

/**
 * The address that a resource names for a relation.
 *
 * @param names values for a templated address, percent-encoded with the plus that versions can hold
 * @throws CommandError when the broker is too old to know the relation
 */
export function linkOf(from: Resource, relation: string, names: Record<string, string> = {}): string {
  const [first] = linksOf(from, relation);
  if (first === undefined) {
    throw new CommandError(`The broker has no ${relation}: it is not a Pact Broker, or older than 2.86.`);
  }
  return first.href.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
}

export function linksOf(from: Resource, relation: string): Link[] {
  const found = from._links[relation];
  return found === undefined ? [] : [found].flat();
}

/** Whether the same request may succeed later. */
function isTemporary(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

async function refusalOf(response: Response, what: string, url: string): Promise<CommandError> {
  if (response.status === 401) {
    return new CommandError(`The broker at ${url} does not know these credentials (401).`);
  }
  if (response.status === 403) {
    return new CommandError(`The broker at ${url} does not allow ${what} with these credentials (403).`);
  }
  const text = (await response.text()).replaceAll(/\s+/g, ' ').slice(0, 500);
  const code = response.status === 409 ? 1 : 2;
  return new CommandError(`The broker at ${url} answers ${response.status} to ${what}: ${text}`, code);
}

/** Only a lost connection is worth another attempt, so all others are a CommandError. */
function unreachable(error: unknown, url: string, timeoutMs: number): Error {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new CommandError(`The broker at ${url} did not answer within ${timeoutMs / 1000} s.`);
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = cause instanceof Error ? cause.message || code : String(cause);
  if (/CERT|SELF_SIGNED|SSL|TLS|ALTNAME/.test(code)) {
    return new CommandError(
      `The certificate of the broker at ${url} is refused: ${reason} (${code}). Trust its issuer with NODE_EXTRA_CA_CERTS and SSL_CERT_FILE.`,
    );
  }
  return new Error(`The broker at ${url} cannot be reached: ${reason}.`);
}

/** The Pact command line trusts what the system trusts; so do we, or one of the two would fail where the other does not. */
function trustSystemCertificates(): void {
  setDefaultCACertificates([...getCACertificates('default'), ...getCACertificates('system')]);
}
