import tls from 'node:tls';
import type { Environment } from '../shell/environment.ts';
import { readNamed } from './read-named.ts';

/** Each replaces what a program trusts. Some programs read several of them, so that all have to name the same file. */
export const BUNDLE_VARIABLES = ['SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'] as const;

/**
 * What these variables are to name: the roots of the system, or those that Node brings where it has none, what they name already, and one more.
 *
 * @param root PEM
 * @returns PEM
 * @throws CommandError for a file that cannot be read
 */
export function caBundle(env: Environment, root: string): string {
  const system = tls.getCACertificates('system');
  const roots = system.length > 0 ? system : tls.getCACertificates('bundled');
  return joined(...roots, ...BUNDLE_VARIABLES.map((name) => readNamed(env, name)), root);
}

/** The same for NODE_EXTRA_CA_CERTS, which names nothing but what Node trusts besides. */
export function extraCertificates(env: Environment, root: string): string {
  return joined(readNamed(env, 'NODE_EXTRA_CA_CERTS'), root);
}

const CERTIFICATE = /-----BEGIN ([A-Z0-9 ]*CERTIFICATE)-----.*?-----END \1-----/gs;

/** Certificates alone, a key beside one is nobody else's business, and each once: Linux has its roots in a file and in a folder. */
function joined(...texts: readonly string[]): string {
  const certificates = texts.flatMap((text) => text.replaceAll('\r', '').match(CERTIFICATE) ?? []);
  return `${[...new Set(certificates)].join('\n')}\n`;
}
