import * as library from '@pactflow/openapi-pact-comparator';
import type { OpenAPIV3 } from 'openapi-types';

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
const { Comparator } = library as unknown as Library;

export function compareWith(document: OpenAPIV3.Document, pact: PlainPact): AsyncGenerator<ComparatorResult> {
  return new Comparator({ oas: document }).compare(pact);
}
