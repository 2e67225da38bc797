import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from '../document-error.ts';
import { isRecord, type Json } from '../json.ts';
import { METHODS, type NamedOperation, operationsOf } from '../operation-key.ts';
import { isReference, pointerSegment, resolveReference } from '../references.ts';
import { convertOpenApi31 } from './openapi31.ts';
import { parseText } from './parse-text.ts';
import { convertSwagger2 } from './swagger2.ts';

export interface DocumentInParts {
  /** As it was written, in whichever version. */
  readonly written: Json;
  /** In the form of OpenAPI 3.0, whatever it was written in. Each part is rewritten when it is first read. */
  readonly document: OpenAPIV3.Document;
  /** Every operation, found without reading it. */
  readonly operations: readonly NamedOperation[];
}

/**
 * Reads a Swagger 2.0, OpenAPI 3.0 or OpenAPI 3.1 document. Only its outside is checked: what is deeper is looked at when it is used.
 *
 * @param text JSON or YAML
 * @param name for messages
 * @throws DocumentError with one line that names the place: line and column, or a JSON pointer
 */
export function readDocument(text: string, name: string): DocumentInParts {
  const root = parseText(text, name);
  if (!isRecord(root)) throw wrong(name, '', 'is no document: it must be an object');
  const version = versionOf(root, name);
  const paths = readPaths(root, name);
  const whole = { ...root, info: isRecord(root.info) ? root.info : { title: name, version: '' }, paths };
  return {
    written: root,
    document: CONVERSIONS[version](whole) as unknown as OpenAPIV3.Document,
    operations: [...operationsOf(whole as Pick<OpenAPIV3.Document, 'paths'>)],
  };
}

/** Ten times what any path of the vendor has. */
const MOST_SEGMENTS = 100;

type Version = '2.0' | '3.0' | '3.1';

const CONVERSIONS: Readonly<Record<Version, (root: Json) => Json>> = {
  '2.0': convertSwagger2,
  '3.0': (root) => root,
  '3.1': convertOpenApi31,
};

function versionOf({ swagger, openapi }: Json, name: string): Version {
  const written = String(swagger ?? openapi ?? '');
  // In YAML without quotes 2.0 is the number 2.
  if (swagger !== undefined && /^2(\.0)?$/.test(written)) return '2.0';
  if (swagger === undefined && /^3\.[01](\.|$)/.test(written)) return written.slice(0, 3) as Version;
  throw wrong(
    name,
    swagger === undefined ? '/openapi' : '/swagger',
    `${written === '' ? 'is missing' : `is "${written.slice(0, 20)}"`}; accepted are Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1`,
  );
}

/** The paths of a document without extensions, the references of whole paths followed. */
function readPaths(root: Json, name: string): Record<string, Json> {
  if (!isRecord(root.paths)) throw wrong(name, '/paths', 'must be an object');
  const paths: Record<string, Json> = {};
  for (const [path, written] of Object.entries(root.paths)) {
    if (path.startsWith('x-')) continue;
    const pointer = `/paths/${pointerSegment(path)}`;
    if (!path.startsWith('/')) throw wrong(name, pointer, 'must start with a slash');
    if (path.split('/', MOST_SEGMENTS + 2).length > MOST_SEGMENTS + 1)
      throw new DocumentError(
        `${name}#/paths has a path of more than ${MOST_SEGMENTS} parts: ${path.slice(0, 60)}...`,
      );
    const item = follow(root, written, `${name}#${pointer}`);
    if (!isRecord(item)) throw wrong(name, pointer, 'must be an object');
    for (const method of METHODS) checkOperation(item[method], name, `${pointer}/${method}`);
    paths[path] = item;
  }
  return paths;
}

function follow(root: Json, item: unknown, place: string): unknown {
  try {
    return isReference(item) ? resolveReference(root, item) : item;
  } catch (error) {
    throw error instanceof DocumentError ? new DocumentError(`${place}: ${error.message}`) : error;
  }
}

function checkOperation(operation: unknown, name: string, pointer: string): void {
  if (operation === undefined) return;
  if (!isRecord(operation)) throw wrong(name, pointer, 'must be an object');
  const { responses } = operation;
  if (responses !== undefined && !isRecord(responses))
    throw wrong(name, `${pointer}/responses`, 'must be an object');
}

const wrong = (name: string, pointer: string, what: string) =>
  new DocumentError(`${name}#${pointer} ${what}.`);
