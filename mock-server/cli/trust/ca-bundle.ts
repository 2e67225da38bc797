import tls from 'node:tls';

/**
 * Certificates for the variables that replace what a system trusts: its own roots, Node's where it has none, and further ones.
 *
 * @param further texts of PEM files
 * @returns PEM
 */
export function caBundle(...further: readonly string[]): string {
  const system = tls.getCACertificates('system');
  const roots = system.length > 0 ? system : tls.getCACertificates('bundled');
  // Linux has most of them twice, in a file and in a folder.
  return joinPem(...new Set(roots), ...further);
}

/** The texts of PEM files as one. */
export const joinPem = (...texts: readonly string[]): string =>
  texts.map((text) => `${text.trimEnd()}\n`).join('');
