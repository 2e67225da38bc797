import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { DIST } from './dist.ts';

const HEADER = '/// <reference lib="esnext.disposable" />\n';

/** Everything that `mock-server/index.ts` exports, as one declaration file that imports nothing but zod. */
export function bundleDeclarations(): string {
  const [text = ''] = generateDtsBundle(
    [
      {
        filePath: path.join(PACKAGE_FOLDER, 'mock-server', 'index.ts'),
        output: { noBanner: true, exportReferencedTypes: false },
      },
    ],
    { preferredConfigPath: path.join(import.meta.dirname, 'tsconfig.json') },
  );
  return `${HEADER}${text}`;
}

/** Writes them for `import` and for `require`, which TypeScript wants apart. */
export async function writeDeclarations(): Promise<void> {
  const text = bundleDeclarations();
  for (const name of ['index.d.ts', 'index.d.cts'])
    await writeFile(path.join(DIST, 'mock-server', name), text);
}
