import { REGIONS } from './regions.ts';

/** What stands before the domain of a region in the names of its hosts. */
const PREFIXES: readonly string[] = ['login', 'api', 'streaming', 'apps', 'api-downloads'];

/** @returns what follows in a name that begins like those of Genesys's hosts, whatever the domain; undefined for other names */
export function domainBehindPrefix(name: string): string | undefined {
  const dot = name.indexOf('.');
  return PREFIXES.includes(name.slice(0, dot)) ? name.slice(dot + 1) : undefined;
}

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
    const domain = domainBehindPrefix(name);
    return domain !== undefined && this.#domains.has(domain) ? domain : undefined;
  }

  /** Every name, those of regions first. */
  names(): string[] {
    return [
      ...[...this.#domains].flatMap((domain) => PREFIXES.map((prefix) => `${prefix}.${domain}`)),
      ...this.#bare,
    ];
  }
}
