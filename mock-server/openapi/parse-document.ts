import { createRequire } from 'node:module';
import { ConfigError } from '../errors/config-error.ts';
import { findJsonFault } from './json-fault.ts';
import { METHODS } from './operation-table.ts';
import { isRecord } from './swagger2.ts';

const load = createRequire(import.meta.url);

/** The outside of a Swagger 2.0 or OpenAPI 3 document; what is deeper is looked at when it is used. */
export interface OuterDocument extends Record<string, unknown> {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Reads a Swagger 2.0 or OpenAPI 3 document.
 *
 * @param text JSON, or YAML, which takes minutes where JSON takes a second
 * @param name for messages
 * @throws ConfigError with one line that names the place: line and column, or a JSON pointer
 */
export function parseDocument(text: string, name: string): OuterDocument {
  const root = /^\s*[{[]/.test(text) ? parseJson(text, name) : parseYaml(text, name);
  const wrong = (pointer: string, what: string) => new ConfigError(`${name}#${pointer} ${what}.`);
  if (!isRecord(root)) throw wrong('', 'is no document: it must be an object');
  const version = String(root.swagger ?? root.openapi ?? '');
  if (root.swagger === undefined ? !/^3\.[01](\.|$)/.test(version) : version !== '2.0') {
    const pointer = root.swagger === undefined ? '/openapi' : '/swagger';
    throw wrong(
      pointer,
      `is "${version.slice(0, 20)}"; accepted are Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1`,
    );
  }
  if (!isRecord(root.paths)) throw wrong('/paths', 'must be an object');
  for (const [path, item] of Object.entries(root.paths)) {
    const pointer = `/paths/${toPointer(path)}`;
    if (!path.startsWith('/')) throw wrong(pointer, 'must start with a slash');
    if (!isRecord(item)) throw wrong(pointer, 'must be an object');
    for (const method of METHODS) {
      if (item[method] === undefined) continue;
      if (!isRecord(item[method])) throw wrong(`${pointer}/${method}`, 'must be an object');
      if (!isRecord(item[method].responses))
        throw wrong(`${pointer}/${method}/responses`, 'must be an object');
    }
  }
  return root as OuterDocument;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    const { line, column, expected } = findJsonFault(text);
    throw new ConfigError(`${name}:${line}:${column} is not valid JSON: ${expected} must stand here.`);
  }
}

function parseYaml(text: string, name: string): unknown {
  const yaml = load('yaml') as typeof import('yaml'); // the vendor's documents are JSON
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document.toJS();
  const { line, col } = lines.linePos(error.pos[0]);
  throw new ConfigError(`${name}:${line}:${col} is not valid YAML: ${error.message}.`);
}

const toPointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');
