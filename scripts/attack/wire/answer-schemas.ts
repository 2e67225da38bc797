import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsPlugin from 'ajv-formats';

// The package is CommonJS: its function is the default export's default.
const addFormats = addFormatsPlugin.default;

/** An operation of one of the two documents that the mock answers by. */
export interface DocumentedOperation {
  readonly document: AnswerSchemas;
  /** In lower case. */
  readonly method: string;
  /** The template. */
  readonly path: string;
}

interface Answer {
  readonly status: number;
  readonly isJson: boolean;
  readonly text: string;
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** What comes of looking an answer up. */
type Lookup = 'undeclared' | 'no body' | 'any text' | ValidateFunction;

/** Holds answers against a document by a reader that is not the mock's own. */
export class AnswerSchemas {
  readonly #document: object;
  readonly #ajv: Ajv;
  readonly #found = new Map<string, Lookup>();

  /** @param document OpenAPI 3.0, or 3.1 whose schemas are JSON Schema of 2020 */
  constructor(document: { readonly openapi: string }) {
    this.#document = document;
    const options = { strict: false, logger: false } as const;
    this.#ajv = document.openapi.startsWith('3.1') ? new Ajv2020(options) : new Ajv(options);
    addFormats(this.#ajv);
    // The vendor calls paths URIs.
    const reference = this.#ajv.formats['uri-reference'];
    if (reference !== undefined) this.#ajv.addFormat('uri', reference);
    this.#ajv.addSchema(document as AnySchema, 'document');
  }

  /** Which rule the answer breaks; undefined where it is as the document says. */
  complaint(method: string, path: string, { status, isJson, text }: Answer): string | undefined {
    const lookup = this.#lookup(method, path, status);
    if (lookup === 'any text') return undefined;
    if (lookup === 'undeclared') return `the specification has no status ${status} for it`;
    if (lookup === 'no body' || method === 'head') return text === '' ? undefined : `${status} has no body`;
    if (!isJson) return `a body that is no JSON for ${status}`;
    if (lookup(JSON.parse(text)) === true) return undefined;
    const [{ instancePath = '', message = '' } = {}] = lookup.errors ?? [];
    return `the body is not as the specification says: ${instancePath} ${message}`;
  }

  #lookup(method: string, path: string, status: number): Lookup {
    const key = `${method} ${path} ${status}`;
    const known = this.#found.get(key) ?? this.#find(method, path, status);
    this.#found.set(key, known);
    return known;
  }

  #find(method: string, path: string, status: number): Lookup {
    const responses = `#/paths/${escapePointer(path)}/${method}/responses`;
    const declared = this.#at(responses) as Readonly<Record<string, Response>>;
    const name = declared[status] === undefined ? 'default' : String(status);
    const response = declared[name];
    if (response === undefined) return 'undeclared';
    const where = response.$ref ?? `${responses}/${name}`;
    const { content = {} } = this.#at(where) as Response;
    if (Object.keys(content).length === 0) return 'no body';
    if (content['application/json'] === undefined) return 'any text';
    const pointer = `document${where}/content/application~1json/schema`;
    return this.#ajv.getSchema(pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')) ?? 'any text';
  }

  #at(reference: string): unknown {
    return reference
      .slice('#/'.length)
      .split('/')
      .map((part) => part.replaceAll('~1', '/'))
      .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], this.#document);
  }
}

const escapePointer = (path: string): string => path.replaceAll('/', '~1');
