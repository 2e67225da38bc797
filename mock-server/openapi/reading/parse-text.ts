import { createRequire } from 'node:module';
import { DocumentError } from '../document-error.ts';
import { findJsonFault } from '../json-fault.ts';

const load = createRequire(import.meta.url);

/**
 * Reads JSON, or YAML, which takes minutes where JSON takes a second.
 *
 * @param text with or without a byte order mark
 * @param name for messages
 * @throws DocumentError with one line that names the place by line and column
 */
export function parseText(text: string, name: string): unknown {
  // What a file in UTF-16, or a compressed one, looks like when it is read as UTF-8.
  if (/[\0\uFFFD]/.test(text.slice(0, 4)))
    throw new DocumentError(`${name} is no text in UTF-8; save it as UTF-8, uncompressed.`);
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return /^\s*[{[]/.test(plain) ? parseJson(plain, name) : parseYaml(plain, name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, expected } = findJsonFault(text);
    throw new DocumentError(`${name}:${line}:${column} is not valid JSON: ${expected} must stand here.`);
  }
}

function parseYaml(text: string, name: string): unknown {
  const yaml = load('yaml') as typeof import('yaml'); // the vendor's documents are JSON
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new DocumentError(`${name}:${line}:${col} is not valid YAML: ${error.message}.`);
  }
  try {
    return document.toJS();
  } catch (error) {
    // An alias that leads nowhere, or aliases that would fill the memory.
    throw new DocumentError(`${name} is not valid YAML: ${error instanceof Error ? error.message : error}.`);
  }
}
