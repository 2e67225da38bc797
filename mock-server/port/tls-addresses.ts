/** How a mock with TLS is reached. */
export interface TlsAddresses {
  /** Of the same mock, by HTTPS. */
  readonly url: string;
  /** File of the certificate that clients have to trust; missing with a certificate of the user's own alone. */
  readonly ca?: string;
  /** What clients whose hosts are fixed take for their proxy; missing where the mock is none. */
  readonly proxy?: string;
}

/**
 * @param url where the mock listens
 * @param rootFile undefined with a certificate of the user's own alone, which is good for whatever names it has
 */
export function tlsAddresses(url: string, rootFile: string | undefined): TlsAddresses {
  const { host, port } = new URL(url);
  if (rootFile === undefined) return { url: `https://${host}` };
  return { url: `https://localhost:${port}`, ca: rootFile, proxy: url };
}
