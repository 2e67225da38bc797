import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { isBelow, isHostName, isLoopbackAddress } from '../hosts/host-names.ts';
import { objectIdentifier } from './der.ts';
import { NAME_CONSTRAINTS, permittedNames } from './extensions.ts';
import { elements } from './read-der.ts';

/** Whether an authority that is good for these domains may vouch for a host name or an address. */
export function isPermitted(name: string, domains: readonly string[]): boolean {
  return isIP(name) === 0 ? isHostName(name) && isBelow(name, domains) : isLoopbackAddress(name);
}

/**
 * The domains that an authority of ours is good for, as its certificate says.
 *
 * @returns undefined where its name constraints are not such as we write, or missing
 */
export function permittedDomains(certificate: X509Certificate): string[] | undefined {
  const constraints = extensionValue(certificate, NAME_CONSTRAINTS);
  if (constraints === undefined) return undefined;
  const [permitted] = elements(elements(constraints)[0]?.content ?? Buffer.alloc(0));
  const names = elements(permitted?.content ?? Buffer.alloc(0)).flatMap(({ content }) => elements(content));
  const domains = names.filter(({ tag }) => tag === 0x82).map(({ content }) => content.toString('latin1'));
  // So that nothing is in it that was not read here.
  return permittedNames(domains).equals(constraints) ? domains : undefined;
}

/** The subject of a certificate, as it stands there. */
export function subjectOf(certificate: X509Certificate): Buffer {
  return toBeSigned(certificate)[5]?.whole ?? Buffer.alloc(0);
}

function extensionValue(certificate: X509Certificate, identifier: string): Buffer | undefined {
  const [list] = elements(toBeSigned(certificate).at(-1)?.content ?? Buffer.alloc(0));
  const wanted = objectIdentifier(identifier);
  const found = elements(list?.content ?? Buffer.alloc(0))
    .map(({ content }) => elements(content))
    .find(([first]) => first?.whole.equals(wanted));
  return found?.at(-1)?.content;
}

/** Version, number, algorithm, issuer, validity, subject, key, extensions. */
function toBeSigned(certificate: X509Certificate) {
  const [outer] = elements(certificate.raw);
  return elements(elements(outer?.content ?? Buffer.alloc(0))[0]?.content ?? Buffer.alloc(0));
}
