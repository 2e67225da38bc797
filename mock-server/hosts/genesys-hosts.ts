import { REGIONS } from './regions.ts';

/** What stands before the domain of a region in the names of its hosts. */
const PREFIXES = ['login', 'api', 'streaming', 'apps', 'api-downloads'] as const;

/** The host names that the mock answers to in the place of Genesys Cloud. */
export class GenesysHosts {
  readonly #domains: ReadonlySet<string>;
  readonly #bare: readonly string[];

  /** @param further domains besides those of Genesys's regions; such a one is a host by itself too */
  constructor(further: readonly string[] = []) {
    this.#bare = further;
    this.#domains = new Set([...REGIONS.map(({ domain }) => domain), ...further]);
  }

  /**
   * The domain that a host belongs to: `mypurecloud.de` of `api.mypurecloud.de`.
   *
   * @param name lower case, without a port
   * @returns undefined for a name that is not one of these hosts
   */
  domainOf(name: string): string | undefined {
    if (this.#bare.includes(name)) return name;
    const dot = name.indexOf('.');
    const domain = name.slice(dot + 1);
    return this.#domains.has(domain) && PREFIXES.some((prefix) => prefix === name.slice(0, dot))
      ? domain
      : undefined;
  }

  /** Every name, those of regions first. */
  names(): string[] {
    return [
      ...[...this.#domains].flatMap((domain) => PREFIXES.map((prefix) => `${prefix}.${domain}`)),
      ...this.#bare,
    ];
  }
}
