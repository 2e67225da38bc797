/** How a mock with TLS is reached. */
export interface TlsAddresses {
  /** Of the same mock, by HTTPS. */
  readonly url: string;
  /** File of the certificate that clients have to trust; missing with a certificate of the user's own alone. */
  readonly ca?: string;
  /** What clients whose hosts are fixed take for their proxy; missing where the mock is none. */
  readonly proxy?: string;
}

const REACHED_BY_LOCALHOST = new Set(['127.0.0.1', '[::1]', 'localhost', '0.0.0.0', '[::]']);

/**
 * @param url where the mock listens
 * @param rootFile undefined with a certificate of the user's own alone, which is good for whatever names it has
 */
export function tlsAddresses(url: string, rootFile: string | undefined): TlsAddresses {
  const { host, hostname, port } = new URL(url);
  if (rootFile === undefined) return { url: `https://${host}` };
  const isHere = REACHED_BY_LOCALHOST.has(hostname);
  return { url: `https://${isHere ? `localhost:${port}` : host}`, ca: rootFile, proxy: url };
}
