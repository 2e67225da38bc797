import type { X509Certificate } from 'node:crypto';
import path from 'node:path';
import type { Lines, Platform } from './steps.ts';

/** What lines name, `extra` being for Node; each as one word for the shell of a platform. */
export type Places = Readonly<
  Record<'root' | 'extra' | 'bundle' | 'store' | 'folder' | 'javaOptions' | 'sha1', string>
>;

/** Systems that are none of the three work as Linux does. */
export const platformOf = (name: NodeJS.Platform): Platform =>
  name === 'darwin' || name === 'win32' ? name : 'linux';

/** @param folder of the authority */
export function placesIn(folder: string, root: X509Certificate, platform: Platform): Places {
  const quote = platform === 'win32' ? quoteForPowerShell : quoteForShell;
  const store = path.join(folder, 'java-trust-store');
  return {
    folder: quote(folder),
    root: quote(path.join(folder, 'root.pem')),
    extra: quote(path.join(folder, 'extra.pem')),
    bundle: quote(path.join(folder, 'bundle.pem')),
    store: quote(store),
    javaOptions: quote(`-Djavax.net.ssl.trustStore="${store}" -Djavax.net.ssl.trustStorePassword=changeit`),
    sha1: root.fingerprint.replaceAll(':', ''),
  };
}

/** The lines for a platform, as they are typed. */
export function linesFor(platform: Platform, lines: Lines, places: Places): string[] {
  const chosen = lines[platform] ?? (platform === 'win32' ? undefined : lines.posix) ?? lines.all ?? [];
  const names = new RegExp(`\\{(${Object.keys(places).join('|')})\\}`, 'g');
  return chosen.map((line) => line.replaceAll(names, (_, name: keyof Places) => places[name]));
}

const quoteForShell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const quoteForPowerShell = (text: string) => `'${text.replaceAll("'", "''")}'`;
