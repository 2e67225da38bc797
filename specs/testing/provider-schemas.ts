import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormatsPlugin from 'ajv-formats';
import type { VendorDocument } from '../../scripts/releases/document.ts';
import { specPath } from '../../scripts/specs/documents.ts';

// The package is CommonJS: its function is the default export's default.
const addFormats = addFormatsPlugin.default;

export async function readProvider(): Promise<VendorDocument> {
  return JSON.parse(await readFile(specPath('provider'), 'utf8'));
}

/** The schemas of a document, as something to hold values against. */
export class Schemas {
  readonly #ajv: Ajv;

  constructor(document: VendorDocument) {
    this.#ajv = new Ajv({ strict: false, allErrors: true, schemas: { document } });
    addFormats(this.#ajv);
  }

  /** What is wrong with a value, each as `where what`; nothing when it is valid. */
  complaints(schema: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`document#/components/schemas/${schema}`);
    if (validate === undefined) throw new Error(`no schema ${schema}`);
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`.trim());
  }
}
