import { readFileSync } from 'node:fs';
import type { OpenAPIV3 } from 'openapi-types';
import { ApiDocument } from './api-document.ts';
import type { Operation } from './operation.ts';

let builtIn: ApiDocument | undefined;

/** The committed document of the operations that a handover needs. Read once for each process, since it never changes. */
export function builtInDocument(): ApiDocument {
  builtIn ??= new ApiDocument(
    JSON.parse(
      readFileSync(new URL('../../specs/provider.openapi.json', import.meta.url), 'utf8'),
    ) as OpenAPIV3.Document,
  );
  return builtIn;
}

/** Whether what we know of an operation by its name holds for it: another document may use the same name for something else. */
export const isBuiltIn = ({ specification }: Operation): boolean => specification === builtInDocument();
