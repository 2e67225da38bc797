/** A mock in a process of its own. */
export interface GenesysMockProcess {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** The first active client for client credentials; missing where the organisation has none. */
  readonly client?: { readonly id: string; readonly secret: string };
  /**
   * With `--tls`: its address for HTTPS, the file of the certificate to trust, and what `HTTPS_PROXY` takes; with `--tls-cert` alone only
   * the address.
   */
  readonly tls?: { readonly url: string; readonly ca?: string; readonly proxy?: string };
  /**
   * Calls the control API.
   *
   * @param path below `/__mock`, such as `/clock/advance`
   * @param body sent as JSON
   * @returns the answer, parsed; undefined where it is empty
   * @throws Error with status and body of a refusal
   */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Settles when the process has ended. */
  close(): Promise<void>;
}

/**
 * Starts a mock as a process of its own, which ends with this one: for test runners that cannot load ES modules.
 *
 * @param options `args` are options of `genesys-mock start`, such as `['--org', 'acme.yaml']`
 * @throws Error with the reason why it did not start
 */
export declare function startGenesysMock(options?: {
  readonly args?: readonly string[];
}): Promise<GenesysMockProcess>;
