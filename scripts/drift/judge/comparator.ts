import { createRequire } from 'node:module';
import type { OpenAPIV3 } from 'openapi-types';
import { requirePackageFile } from '../../../mock-server/cli/index.ts';

/** An optional package: commands that judge pacts ask for it. */
export const COMPARATOR = '@pactflow/openapi-pact-comparator';

/** What the comparator says about one place of one interaction. */
export interface ComparatorResult {
  code: string;
  message: string;
  mockDetails?: { location: string; value: unknown };
}

/** As much of a pact of version 2 as the comparator needs. */
export interface PlainPact {
  metadata: { pactSpecification: { version: string } };
  interactions: {
    description: string;
    request: { method: string; path: string; query: string; headers: Record<string, string>; body?: unknown };
    response: { status: number; headers: Record<string, string>; body?: unknown };
  }[];
}

interface Library {
  Comparator: new (documents: {
    oas: OpenAPIV3.Document;
  }) => { compare(pact: PlainPact): AsyncGenerator<ComparatorResult> };
}

// The package declares its class, but in a file that it names without an extension, which modules of Node cannot follow.
let library: Library | undefined;

/** @throws CommandError when the comparator is not installed */
export function compareWith(document: OpenAPIV3.Document, pact: PlainPact): AsyncGenerator<ComparatorResult> {
  library ??= createRequire(import.meta.url)(requirePackageFile(COMPARATOR)) as Library;
  return new library.Comparator({ oas: document }).compare(pact);
}
