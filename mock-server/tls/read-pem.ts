import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { ConfigError } from '../errors/config-error.ts';
import { inputReason, readInput } from '../input/read-input.ts';

/** A certificate takes about 2 kB. */
const LARGEST_BYTES = 1024 * 1024;

interface Certificates {
  readonly text: string;
  readonly certificates: readonly [X509Certificate, ...X509Certificate[]];
}

/** @throws ConfigError where the file holds none */
export async function readCertificates(file: string): Promise<Certificates> {
  const text = await read('certificate', file);
  const blocks = text.match(/^-----BEGIN CERTIFICATE-----$[^-]*^-----END CERTIFICATE-----$/gm) ?? [];
  if (blocks.length === 0 && text.includes(' KEY-----')) {
    throw new ConfigError(
      `The certificate file ${file} holds a key and no certificate: name the certificate's file.`,
    );
  }
  const damaged = new ConfigError(
    `The certificate file ${file} is damaged: a certificate in it cannot be read.`,
  );
  // One that was cut off has no end.
  if (text.split('-----BEGIN CERTIFICATE-----').length - 1 > blocks.length) throw damaged;
  const [first, ...others] = blocks.map((block) => {
    try {
      return new X509Certificate(block);
    } catch {
      throw damaged;
    }
  });
  if (first === undefined) throw notPem('certificate', file, 'x509');
  return { text, certificates: [first, ...others] };
}

/** @throws ConfigError where the file holds none, or an encrypted one; nothing of it is in the sentence */
export async function readPrivateKey(file: string): Promise<KeyObject> {
  const text = await read('key', file);
  if (/ENCRYPTED PRIVATE KEY-----|^Proc-Type:.*ENCRYPTED/m.test(text)) {
    throw new ConfigError(
      `The key ${file} is encrypted, and the mock asks for no passphrase: "openssl pkey -in ${file} -out plain.key" makes one that it can read.`,
    );
  }
  if (!text.includes('PRIVATE KEY-----')) {
    if (!text.includes('-----BEGIN CERTIFICATE-----')) throw notPem('key', file, 'pkey');
    throw new ConfigError(`The key file ${file} holds a certificate and no key: name the key's file.`);
  }
  try {
    return createPrivateKey(text);
  } catch {
    throw new ConfigError(`The key file ${file} is damaged: the private key in it cannot be read.`);
  }
}

async function read(kind: string, file: string): Promise<string> {
  try {
    // As OpenSSL does, and without the byte order mark that editors write.
    const bytes = await readInput(file, { mostBytes: LARGEST_BYTES });
    return bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll(/[ \t\r]+$/gm, '');
  } catch (error) {
    throw new ConfigError(`The ${kind} file ${file} cannot be read (${inputReason(error)}).`);
  }
}

function notPem(kind: string, file: string, command: string): ConfigError {
  return new ConfigError(
    `The ${kind} file ${file} is not PEM, text with a line "-----BEGIN": if it is DER, "openssl ${command} -inform DER -in ${file} -out ${kind}.pem" turns it into PEM.`,
  );
}
