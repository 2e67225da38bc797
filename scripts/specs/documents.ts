import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import openapiTS, { astToString } from 'openapi-typescript';
import * as YAML from 'yaml';
import * as z from 'zod';
import { isRecord, type MethodAndPath } from '../../mock-server/openapi/index.ts';
import { sortKeys, type VendorDocument } from '../releases/document.ts';
import { applyOverlay, type Overlay, parseOverlay } from '../releases/overlay.ts';

/** Every document under `specs/`, by what it is. */
export const SPEC_FILES = {
  operations: 'operations.yaml',
  slice: 'genesys-cloud.slice.json',
  overlay: 'genesys-cloud.overlay.yaml',
  handover: 'handover.openapi.yaml',
  provider: 'provider.openapi.json',
  types: 'provider.generated.ts',
  readme: 'README.md',
} as const;

const SPECS_FOLDER = path.join(import.meta.dirname, '..', '..', 'specs');

export const specPath = (file: keyof typeof SPEC_FILES): string => path.join(SPECS_FOLDER, SPEC_FILES[file]);

const scopeSchema = z.strictObject({
  operations: z.array(
    z.strictObject({
      group: z.string(),
      neededBy: z.string(),
      operations: z.record(
        z.string().regex(/^(GET|HEAD|POST|PUT|PATCH|DELETE) \/\S+$/, {
          error: 'an operation is written "GET /api/v2/..."',
        }),
        z.enum(['stateful', 'spec-only']),
      ),
    }),
  ),
  topics: z.record(z.string().startsWith('v2.'), z.string()),
});

/** A row of `specs/operations.yaml`. */
interface SlicedOperation extends MethodAndPath {
  group: string;
  neededBy: string;
  served: 'stateful' | 'spec-only';
}

/** What the slice holds: operations, and the model of each notification topic. */
export interface SliceScope {
  operations: SlicedOperation[];
  topics: Record<string, string>;
}

export async function readScope(): Promise<SliceScope> {
  const scope = scopeSchema.parse(YAML.parse(await readFile(specPath('operations'), 'utf8')));
  const operations = scope.operations.flatMap((group) =>
    Object.entries(group.operations).map(([operation, served]): SlicedOperation => {
      const [method = '', template = ''] = operation.split(' ');
      return {
        method: method.toLowerCase(),
        path: template,
        group: group.group,
        neededBy: group.neededBy,
        served,
      };
    }),
  );
  return { operations, topics: scope.topics };
}

export async function readSlice(): Promise<VendorDocument> {
  return JSON.parse(await readFile(specPath('slice'), 'utf8'));
}

export async function readOverlay(): Promise<Overlay> {
  return parseOverlay(YAML.parse(await readFile(specPath('overlay'), 'utf8'), { maxAliasCount: -1 }));
}

/**
 * Builds the document that the mock, the referee and the types read: slice, overlay and handover action in one.
 *
 * @param slice the vendor's operations, without corrections
 */
export async function buildProvider(slice: VendorDocument): Promise<VendorDocument> {
  const corrected = applyOverlay(slice, await readOverlay());
  const handover = readHandover(await readFile(specPath('handover'), 'utf8'));
  const { topics } = await readScope();
  return sortKeys({
    ...corrected,
    'x-topics': Object.fromEntries(
      Object.entries(topics).map(([topic, model]) => [topic, { $ref: `#/components/schemas/${model}` }]),
    ),
    info: {
      title: 'Genesys Cloud for a Cognigy handover',
      version: slice.info.version,
      description:
        'Generated: a slice of the Genesys Cloud Platform API, an overlay of corrections and the handover action. ' +
        'Not an official document of Genesys.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    paths: { ...corrected.paths, ...handover.paths },
    components: {
      ...corrected.components,
      schemas: { ...corrected.components?.schemas, ...handover.components?.schemas },
    },
  });
}

/** The handover document refers to shared parts by file name, so that it stands on its own for readers and linters. */
function readHandover(text: string): OpenAPIV3.Document {
  return YAML.parse(text, (key: unknown, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace(SPEC_FILES.provider, '') : value,
  );
}

const TYPES_HEADER = `// Generated from ${SPEC_FILES.provider} by "npm run types:generate". Do not edit.\n`;

/** TypeScript types of every path, operation and component of the provider document. */
export async function generateTypes(provider: VendorDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(provider), { silent: true });
  return `${TYPES_HEADER}\n${astToString(nodes)}`;
}

/** The form every generated document is written in. */
export function toJson(document: unknown): string {
  if (!isRecord(document)) throw new TypeError('a document is an object');
  return `${JSON.stringify(document, null, 2)}\n`;
}
