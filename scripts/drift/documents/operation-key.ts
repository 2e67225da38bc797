import type { OpenAPIV3 } from 'openapi-types';
import { operationsOf, type VendorDocument } from '../../releases/document.ts';
import { VendorError } from '../../releases/vendor-error.ts';

/** `post /api/v2/conversations/{}/disconnect`: the same when the vendor only renames a path parameter. */
export type OperationKey = string;

export interface FoundOperation {
  key: OperationKey;
  method: string;
  /** As the document writes it. */
  path: string;
  operation: OpenAPIV3.OperationObject;
  /** Of the operation and of its path, references resolved. */
  parameters: OpenAPIV3.ParameterObject[];
}

export function operationKey(method: string, path: string): OperationKey {
  return `${method.toLowerCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
}

const indexes = new WeakMap<VendorDocument, OperationIndex>();

/** Operations of one document by key and by concrete path. */
export class OperationIndex {
  readonly #document: VendorDocument;
  readonly #paths = new Map<
    OperationKey,
    { method: string; path: string; operation: OpenAPIV3.OperationObject }
  >();
  readonly #byLength = new Map<string, { key: OperationKey; segments: string[] }[]>();

  private constructor(document: VendorDocument) {
    this.#document = document;
    for (const { method, path, operation } of operationsOf(document)) {
      const key = operationKey(method, path);
      const segments = path.split('/');
      const bucket = `${method} ${segments.length}`;
      this.#paths.set(key, { method, path, operation });
      this.#byLength.set(bucket, [...(this.#byLength.get(bucket) ?? []), { key, segments }]);
    }
  }

  /** Indexing the vendor's whole document takes milliseconds, but happens for every contract. */
  static of(document: VendorDocument): OperationIndex {
    const index = indexes.get(document) ?? new OperationIndex(document);
    indexes.set(document, index);
    return index;
  }

  find(key: OperationKey): FoundOperation | undefined {
    const found = this.#paths.get(key);
    if (found === undefined) return undefined;
    const shared = this.#document.paths[found.path]?.parameters ?? [];
    const parameters = [...(found.operation.parameters ?? []), ...shared].map((it) => this.#resolve(it));
    return { key, ...found, parameters };
  }

  /** The operation that a concrete path belongs to: literal segments win over parameters, from the left. */
  match(method: string, path: string): OperationKey | undefined {
    const segments = path.split('/');
    let best: { key: OperationKey; score: string } | undefined;
    for (const candidate of this.#byLength.get(`${method} ${segments.length}`) ?? []) {
      const score = matchScore(candidate.segments, segments);
      if (score !== undefined && (best === undefined || score > best.score))
        best = { key: candidate.key, score };
    }
    return best?.key;
  }

  #resolve(parameter: OpenAPIV3.ParameterObject | OpenAPIV3.ReferenceObject): OpenAPIV3.ParameterObject {
    if (!('$ref' in parameter)) return parameter;
    const name = parameter.$ref.split('/').at(-1) ?? '';
    const target = this.#document.components?.parameters?.[name];
    if (target === undefined) throw new VendorError(`${parameter.$ref} points to nothing`);
    return this.#resolve(target);
  }
}

/** One character a segment, so that scores compare as text. */
function matchScore(template: string[], path: string[]): string | undefined {
  let score = '';
  for (const [index, segment] of template.entries()) {
    if (segment.startsWith('{')) score += '0';
    else if (segment === path[index]) score += '1';
    else return undefined;
  }
  return score;
}
