import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandError } from '../shell/command-error.ts';
import type { Environment } from '../shell/environment.ts';
import { reasonOf } from '../shell/reason.ts';
import { BUNDLE_VARIABLES, caBundle, extraCertificates } from '../trust/ca-bundle.ts';

/** Variables that name files. */
export interface TrustVariables {
  readonly variables: Environment;
  /** Deletes those of the files that were written for the command. */
  remove(): void;
}

/**
 * What makes the command trust the authority, besides all that it would trust anyway.
 *
 * @param rootFile the certificate of the authority
 * @throws CommandError for a variable that is set already to what cannot be read
 */
export function trustVariables(env: Environment, rootFile: string): TrustVariables {
  const root = readFileSync(rootFile, 'utf8');
  const [bundle, extra] = [caBundle(env, root), extraCertificates(env, root)];
  const folder = makeFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  try {
    const bundleFile = write('bundle.pem', bundle);
    const variables = {
      GENESYS_MOCK_CA: rootFile,
      NODE_EXTRA_CA_CERTS: write('extra.pem', extra),
      ...Object.fromEntries(BUNDLE_VARIABLES.map((name) => [name, bundleFile])),
    };
    return { variables, remove };
  } catch (error) {
    remove();
    throw refusal(error);
  }
}

/** Only for this user. */
function makeFolder(): string {
  try {
    return mkdtempSync(path.join(tmpdir(), 'genesys-mock-'));
  } catch (error) {
    throw refusal(error);
  }
}

const refusal = (error: unknown) =>
  new CommandError(
    `The certificates that the command is to trust cannot be written below ${tmpdir()}: ${reasonOf(error)}.`,
  );
