import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { permittedDomains } from '../../tls/index.ts';
import { CommandError } from '../shell/command-error.ts';
import { reasonOf } from '../shell/reason.ts';

/** What people compare before they trust an authority. */
export interface AuthorityFacts {
  readonly file: string;
  readonly sha256: string;
  /** ISO 8601. */
  readonly validUntil: string;
  /** It is good for these, for what is below them, and for loopback addresses. */
  readonly domains: readonly string[];
}

/** @returns the certificate of the authority in a folder; undefined where there is none */
export function readRoot(folder: string): X509Certificate | undefined {
  const file = path.join(folder, 'root.pem');
  if (!existsSync(file)) return undefined;
  try {
    return new X509Certificate(readFileSync(file));
  } catch (error) {
    throw new CommandError(
      `The certificate of the authority, ${file}, cannot be read: ${reasonOf(error)}. Delete the folder ${folder}: without its key the authority vouches for nothing any more, whoever still trusts it.`,
    );
  }
}

export function factsOf(folder: string, root: X509Certificate): AuthorityFacts {
  return {
    file: path.join(folder, 'root.pem'),
    sha256: root.fingerprint256,
    validUntil: root.validToDate.toISOString(),
    domains: permittedDomains(root) ?? [],
  };
}
