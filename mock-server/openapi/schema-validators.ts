import { Ajv, type ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import type { OpenAPIV3 } from 'openapi-types';
import { DocumentError } from './document-error.ts';
import { addForeignKeywords } from './foreign-keywords.ts';
import { nativePatterns, type Patterns } from './patterns/patterns.ts';
import { type Direction, type NamedSchema, SchemaTranslator } from './schema-translator.ts';
import { WorkLimit } from './work-limit.ts';

export type { Direction } from './schema-translator.ts';

// The package is CommonJS: under ESM its plugin is the default export of the default export's type.
const addFormats = addFormatsModule as unknown as FormatsPlugin;

export interface ValidatorOptions {
  /** True for parameters, which arrive as text: the validated object then gets numbers, booleans and arrays. */
  readonly coerce?: boolean;
  /**
   * True for a document of somebody else: a check that takes too much work ends, and `format: uri` takes paths too, as the vendor's
   * `selfUri` are.
   */
  readonly isForeign?: boolean;
  readonly patterns?: Patterns;
}

/** Why it cannot be compiled is kept, too: that may have taken seconds to find out. */
type Compiled = ValidateFunction | DocumentError;

/** Characters of a text, times states of a pattern, that are looked at in one step. */
const STATES_PER_STEP = 64;

/** Compiles the schemas of a document when they are first needed, each named schema once for each direction. */
export class SchemaValidators {
  readonly #ajv: Ajv;
  readonly #translator: SchemaTranslator;
  /** Undefined for documents of ours: they ask for no more than a body can have. */
  readonly #work: WorkLimit | undefined;
  readonly #added = new Set<string>();
  readonly #compiled = new WeakMap<object, Map<Direction, Compiled>>();

  constructor(document: OpenAPIV3.Document, options: ValidatorOptions = {}) {
    const { coerce = false, isForeign = false, patterns = nativePatterns } = options;
    this.#work = isForeign ? new WorkLimit() : undefined;
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      validateSchema: false,
      verbose: true,
      addUsedSchema: false,
      logger: false, // a format that it does not know refuses nothing, and is no news
      coerceTypes: coerce ? 'array' : false,
      // Names such as `toString` are members only where they were sent. Large schemas compile in half the time when they are not polished.
      ...(isForeign && {
        ownProperties: true,
        code: { optimize: false, regExp: regExpsOf(patterns, this.#work) },
      }),
    });
    addFormats(this.#ajv);
    const { formats } = this.#ajv;
    if (isForeign && formats['uri-reference'] !== undefined) {
      this.#ajv.addFormat('uri', formats['uri-reference']);
      // Its own takes minutes for a megabyte of colons.
      this.#ajv.addFormat('url', formats['uri-reference']);
    }
    // What only says how a number is stored, or is a note to people, does not refuse anything.
    for (const format of ['interval', 'int32', 'int64', 'local-date-time', 'password', 'binary']) {
      this.#ajv.addFormat(format, true);
    }
    if (this.#work !== undefined) addForeignKeywords(this.#ajv, this.#work);
    this.#translator = new SchemaTranslator(document, { isForeign, patterns, formats });
  }

  /**
   * @param schema any schema object of the document, or one made by hand that refers to it; compiled once for each object
   * @throws DocumentError when it is no schema, or a reference is broken; the validator, when the check takes too much work
   */
  for(schema: object, direction: Direction): ValidateFunction {
    const known = this.#compiled.get(schema) ?? new Map<Direction, Compiled>();
    this.#compiled.set(schema, known);
    const compiled = known.get(direction) ?? this.#compile(schema, direction);
    known.set(direction, compiled);
    if (compiled instanceof DocumentError) throw compiled;
    return compiled;
  }

  #compile(schema: object, direction: Direction): Compiled {
    try {
      const { root, named } = this.#translator.translate(schema, direction, this.#added);
      for (const each of named) this.#add(each);
      const validate = this.#ajv.compile(root);
      return this.#work === undefined ? validate : withLimit(validate, this.#work);
    } catch (error) {
      if (error instanceof DocumentError) return error;
      if (error instanceof RangeError)
        return new DocumentError('A schema is nested too deeply, or too large.');
      return new DocumentError(
        `A schema cannot be compiled: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }

  #add({ key, schema }: NamedSchema): void {
    this.#added.add(key);
    this.#ajv.addSchema(schema, key);
  }
}

function withLimit(validate: ValidateFunction, work: WorkLimit): ValidateFunction {
  const limited = (value: unknown): boolean => {
    work.begin();
    try {
      return validate(value);
    } catch (error) {
      throw error instanceof RangeError
        ? new DocumentError('Its schema is nested too deeply, or too large, to be checked.')
        : error;
    } finally {
      limited.errors = validate.errors;
    }
  };
  limited.errors = undefined as ValidateFunction['errors'];
  return limited as unknown as ValidateFunction;
}

/** What the validator makes of a pattern. Those that cannot be run were left out before. */
function regExpsOf(patterns: Patterns, work: WorkLimit | undefined) {
  const compile = (source: string) => {
    const pattern = patterns.compile(source);
    const test = (text: string): boolean => {
      work?.spend(1 + (text.length * (pattern?.size ?? 0)) / STATES_PER_STEP);
      return pattern?.test(text) ?? true;
    };
    // The validator tells patterns apart by their text.
    return { test, toString: () => source };
  };
  return Object.assign(compile, { code: '' });
}
