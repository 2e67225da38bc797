import { hash, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import {
  bitString,
  explicit,
  implicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  TRUE,
} from './der.ts';

// The extensions of RFC 5280, section 4.2, that certificates of servers and of their authorities have.

export const NAME_CONSTRAINTS = '2.5.29.30';

/** The four of an authority. @param below how many authorities may stand between it and the certificate of a server */
export function ofAuthority(key: KeyObject, signer: KeyObject, below: number): Buffer[] {
  return [
    extension('2.5.29.19', sequence(TRUE, integer(below)), true),
    extension('2.5.29.15', bitString(Uint8Array.of(0b0000_0110), 1), true), // keyCertSign, cRLSign
    ...keyIdentifiers(key, signer),
  ];
}

/** Those of a server. @param names host names and addresses */
export function ofServer(key: KeyObject, signer: KeyObject, names: readonly string[]): Buffer[] {
  return [
    extension('2.5.29.19', sequence(), true),
    extension('2.5.29.15', bitString(Uint8Array.of(0b1000_0000), 7), true), // digitalSignature
    forServers(),
    ...keyIdentifiers(key, signer),
    extension('2.5.29.17', sequence(...names.map(generalName))),
  ];
}

/** In an authority: whatever it signs is good for servers only, neither for programs nor for mail. */
export function forServers(): Buffer {
  return extension('2.5.29.37', sequence(objectIdentifier('1.3.6.1.5.5.7.3.1')));
}

/** What follows the identifier in name constraints: only these domains, what is below them, and loopback addresses are permitted. */
export function permittedNames(domains: readonly string[]): Buffer {
  const loopback = ['127.0.0.0 255.0.0.0', '::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'].map((subnet) =>
    implicit(7, Buffer.concat(subnet.split(' ').map(octets))),
  );
  const subtrees = [...domains.map(generalName), ...loopback].map((name) => sequence(name));
  return sequence(explicit(0, ...subtrees));
}

export function nameConstraints(domains: readonly string[]): Buffer {
  return extension(NAME_CONSTRAINTS, permittedNames(domains), true);
}

function keyIdentifiers(key: KeyObject, signer: KeyObject): Buffer[] {
  return [
    extension('2.5.29.14', octetString(identifier(key))),
    extension('2.5.29.35', sequence(implicit(0, identifier(signer)))),
  ];
}

/** The first 160 bits of a SHA-256 (RFC 7093). */
function identifier(key: KeyObject): Buffer {
  return hash('sha256', key.export({ type: 'spki', format: 'der' }), 'buffer').subarray(0, 20);
}

function generalName(name: string): Buffer {
  return isIP(name) === 0 ? implicit(2, Buffer.from(name, 'latin1')) : implicit(7, octets(name));
}

function octets(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(8 - left.length - right.length).fill('0');
  return Buffer.from([...left, ...zeros, ...right].map((group) => group.padStart(4, '0')).join(''), 'hex');
}

function extension(identifier: string, value: Buffer, critical = false): Buffer {
  return sequence(objectIdentifier(identifier), ...(critical ? [TRUE] : []), octetString(value));
}
