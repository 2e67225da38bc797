import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandError } from '../shell/command-error.ts';
import type { Environment } from '../shell/environment.ts';
import { reasonOf } from '../shell/reason.ts';
import { caBundle, joinPem } from '../trust/ca-bundle.ts';

/** Those that replace what a program trusts. Some programs read several of them, so that all have to name the same. */
const REPLACING = ['SSL_CERT_FILE', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'] as const;

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
  const extra = readNamed(env, 'NODE_EXTRA_CA_CERTS');
  const bundle = caBundle(...REPLACING.flatMap((name) => readNamed(env, name)), root);
  const folder = mkdtempSync(path.join(tmpdir(), 'genesys-mock-'));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const bundleFile = write('bundle.pem', bundle);
    return {
      variables: {
        GENESYS_MOCK_CA: rootFile,
        NODE_EXTRA_CA_CERTS: extra.length === 0 ? rootFile : write('extra.pem', joinPem(...extra, root)),
        ...Object.fromEntries(REPLACING.map((name) => [name, bundleFile])),
      },
      remove,
    };
  } catch (error) {
    remove();
    throw new CommandError(
      `The certificates for the command cannot be written to ${folder}: ${reasonOf(error)}.`,
    );
  }
}

/** The text of the file that a variable names; nothing where it is not set. */
function readNamed(env: Environment, variable: string): string[] {
  const file = env[variable] ?? '';
  if (file === '') return [];
  try {
    if (!statSync(file).isDirectory()) return [readFileSync(file, 'utf8')];
  } catch (error) {
    throw refusal(variable, file, reasonOf(error));
  }
  // That of requests may; it would have to be put together from all that is in there.
  throw refusal(variable, file, 'it is a folder');
}

const refusal = (variable: string, file: string, reason: string) =>
  new CommandError(
    `${variable} is "${file}", which cannot be joined with the authority of the mock: ${reason}. Let it name a file of certificates, PEM, or leave it out.`,
  );
