import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { SecureContext } from 'node:tls';
import { domainName } from '../base/address-text.ts';
import { stateFolder } from '../base/state-folder.ts';
import { ConfigError } from '../errors/config-error.ts';
import { readAuthority, writeAuthority } from './authority-files.ts';
import { checkAuthority } from './check-authority.ts';
import { Leaves } from './leaves.ts';
import { makeAuthority } from './make-authority.ts';

/** Vouches for Genesys's names, `localhost` and loopback addresses, and for nothing else. */
export interface Authority {
  readonly folder: string;
  /** What clients trust, PEM. */
  readonly rootFile: string;
  /** Whether there was none before. */
  readonly wasMade: boolean;
  /**
   * What to answer with at a handshake: a certificate for a name, made when first asked for, and made anew a day before it ends.
   *
   * @param name a host name in lower case, or an address
   * @throws RangeError for a name that the authority may not vouch for
   */
  contextFor(name: string): SecureContext;
}

/** Every member may be left out. */
export interface AuthorityOptions {
  /** `authorityFolder()` when left out. */
  readonly folder?: string | undefined;
  /** Domains besides Genesys's own that it must be good for. */
  readonly domains?: readonly string[] | undefined;
  /** Milliseconds since 1970. Not the mock's clock: clients compare certificates with theirs. */
  readonly now?: (() => number) | undefined;
}

/** Where the authority of this user is kept. */
export function authorityFolder(): string {
  return path.join(stateFolder(), 'authority');
}

/**
 * Reads the authority, or makes one where there is none.
 *
 * @throws ConfigError where it cannot be made or used, with what would be right
 */
export function openAuthority(options: AuthorityOptions = {}): Authority {
  const { domains = [], now = Date.now } = options;
  const folder = path.resolve(options.folder ?? authorityFolder());
  const wrong = domains.find((domain) => domainName(domain) !== domain);
  if (wrong !== undefined) {
    throw new ConfigError(
      `A domain must be a host name of two parts or more in lower case, e.g. genesys.localhost; it is ${JSON.stringify(wrong)}.`,
    );
  }
  // One that could not be read back must not be written, so both ways end in the same check.
  const wasMade = isMissing(folder) && writeAuthority(folder, makeAuthority(domains, now()));
  const issuer = checkAuthority(readAuthority(folder), folder, domains, now());
  const leaves = new Leaves(issuer, now);
  return {
    folder,
    rootFile: path.join(folder, 'root.pem'),
    wasMade,
    contextFor: (name) => leaves.contextFor(name),
  };
}

/** Also where that cannot be told: making one then says why. A link that leads nowhere is there. */
function isMissing(folder: string): boolean {
  try {
    return lstatSync(folder, { throwIfNoEntry: false }) === undefined;
  } catch {
    return true;
  }
}
