import type { GenesysHosts } from '../cognigy/access/genesys-request.ts';
import type { GenesysSession } from '../cognigy/access/genesys-session.ts';
import { revokeToken } from '../cognigy/access/identity.ts';
import { pastedToken } from '../cognigy/access/session-token.ts';
import { type ClientCredentials, requestToken } from '../cognigy/access/token-request.ts';

/** The tokens of one run. They live for hours, so all of them are revoked when the run is over. */
export class RunTokens {
  readonly #hosts: GenesysHosts;
  readonly #living = new Set<string>();
  readonly #shared = new Map<string, string>();

  constructor(hosts: GenesysHosts) {
    this.#hosts = hosts;
  }

  /** One token for all interactions of a client. @throws GenesysRequestError */
  async shared(client: ClientCredentials): Promise<string> {
    const token = this.#shared.get(client.clientId) ?? (await this.issue(client));
    this.#shared.set(client.clientId, token);
    return token;
  }

  /** Makes {@link shared} get new tokens, after an interaction has revoked its token. */
  forgetShared(): void {
    this.#shared.clear();
  }

  /** @throws GenesysRequestError */
  async issue(client: ClientCredentials): Promise<string> {
    const { accessToken } = await requestToken(this.#hosts, client);
    this.#living.add(accessToken);
    return accessToken;
  }

  /** Adds a token that an interaction was granted. */
  notice(token: string): void {
    this.#living.add(token);
  }

  /** @throws GenesysRequestError */
  async end(token: string): Promise<void> {
    await revokeToken(this.sessionWith(token));
    this.#living.delete(token);
  }

  /** Revokes all tokens. One that cannot be revoked is already invalid, or expires by itself. */
  async endAll(): Promise<void> {
    await Promise.allSettled([...this.#living].map((token) => this.end(token)));
  }

  sessionWith(token: string): GenesysSession {
    return { hosts: this.#hosts, tokens: pastedToken(token) };
  }
}
