import { createRequire } from 'node:module';
import type { ParserOptions } from '@babel/parser';
import type { Program } from '@babel/types';
import { requirePackageFile } from '../../mock-server/cli/index.ts';

/** An optional package: commands that judge releases ask for it. */
export const PARSER = '@babel/parser';

let library: typeof import('@babel/parser') | undefined;

/** Parses JavaScript or TypeScript. @throws CommandError when the package is not installed */
export function parseSource(text: string, options: ParserOptions): Program {
  library ??= createRequire(import.meta.url)(requirePackageFile(PARSER)) as typeof library & object;
  return library.parse(text, { sourceType: 'module', ...options }).program;
}
