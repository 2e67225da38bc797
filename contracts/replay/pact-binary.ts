import { createRequire } from 'node:module';
import path from 'node:path';

/** The path of the Pact command line: the program itself, because killing the script that starts it would leave the program running. */
export function pactBinary(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const cli = createRequire(import.meta.url).resolve('@pact-foundation/pact-cli/package.json');
  const manifest = createRequire(cli).resolve(
    `@pact-foundation/pact-cli-${platform}-${process.arch}/package.json`,
  );
  return path.join(path.dirname(manifest), 'standalone', process.platform === 'win32' ? 'pact.exe' : 'pact');
}
