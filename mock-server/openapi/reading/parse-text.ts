import { createRequire } from 'node:module';
import { parseYaml } from '../../input/parse-yaml.ts';
import { IN_UTF_16, NO_TEXT } from '../../input/text-problem.ts';
import { DocumentError } from '../document-error.ts';
import { findJsonFault } from '../json-fault.ts';

const load = createRequire(import.meta.url);

/** Schemas that hold schemas, more than anybody writes. */
const DEEPEST = 256;

/**
 * Reads JSON, or YAML, which takes minutes where JSON takes a second.
 *
 * @param text with or without a byte order mark
 * @param name for messages
 * @throws DocumentError with one line that names the place by line and column
 */
export function parseText(text: string, name: string): unknown {
  const start = text.slice(0, 4);
  // What a file in UTF-16, or a compressed one, looks like when it is read as UTF-8.
  if (/^(\uFFFD\uFFFD.?\0|[^\0]?\0)/s.test(start)) throw new DocumentError(`${name} ${IN_UTF_16}`);
  if (/[\0\uFFFD]/.test(start)) throw new DocumentError(`${name} ${NO_TEXT}`);
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return /^\s*[{[]/.test(plain) ? parseJson(plain, name) : readYaml(plain, name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, expected } = findJsonFault(text);
    throw new DocumentError(`${name}:${line}:${column} is not valid JSON: ${expected} must stand here.`);
  }
}

function readYaml(text: string, name: string): unknown {
  const yaml = load('yaml') as typeof import('yaml'); // the vendor's documents are JSON
  const { document, faults, place } = parseYaml(yaml, text, DEEPEST);
  const [fault] = faults;
  if (fault !== undefined)
    throw new DocumentError(`${name}:${place(fault.offset)} is not valid YAML: ${fault.message}.`);
  try {
    return document.toJS();
  } catch (error) {
    // An alias that leads nowhere, or aliases that would fill the memory.
    throw new DocumentError(`${name} is not valid YAML: ${error instanceof Error ? error.message : error}.`);
  }
}
