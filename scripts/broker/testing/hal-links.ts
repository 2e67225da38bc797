/** Addresses as the Broker writes them: every name percent-encoded, `+` included. */
export class HalLinks {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  to(...segments: string[]): string {
    return [this.#base, ...segments.map((segment) => encodeURIComponent(segment))].join('/');
  }

  /** Encodes the fixed part, and leaves `{names}` to the client. */
  template(...segments: string[]): { href: string; templated: true } {
    const path = segments.map((segment) => (segment.startsWith('{') ? segment : encodeURIComponent(segment)));
    return { href: [this.#base, ...path].join('/'), templated: true };
  }

  pact(provider: string, consumer: string, version: string): string {
    return this.to('pacts', 'provider', provider, 'consumer', consumer, 'version', version);
  }

  content(provider: string, consumer: string, sha: string): string {
    return this.to('pacts', 'provider', provider, 'consumer', consumer, 'pact-version', sha);
  }

  version(pacticipant: string, number: string): string {
    return this.to('pacticipants', pacticipant, 'versions', number);
  }
}
