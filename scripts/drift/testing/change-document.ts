import { isRecord } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';

type Json = Record<string, unknown>;

/** A copy of a document for tests to change. */
export class ChangedDocument {
  readonly document: VendorDocument;

  constructor(original: VendorDocument) {
    this.document = structuredClone(original);
  }

  /** @param path keys from the document's root @throws Error when there is no object */
  at(...path: (string | number)[]): Json {
    let node: unknown = this.document;
    for (const key of path) {
      if (typeof key === 'number') node = Array.isArray(node) ? node[key] : undefined;
      else node = isRecord(node) ? node[key] : undefined;
    }
    if (isRecord(node)) return node;
    throw new Error(`there is no object at ${path.join(' ')}`);
  }

  /** @param operation e.g. `get /api/v2/tokens/me` */
  operation(operation: string): Json {
    const [method = '', path = ''] = operation.split(' ');
    return this.at('paths', path, method);
  }

  parameters(operation: string): Json[] {
    const target = this.operation(operation);
    target.parameters ??= [];
    if (!Array.isArray(target.parameters)) throw new Error(`${operation} has no list of parameters`);
    return target.parameters;
  }

  parameter(operation: string, name: string): Json {
    const found = this.parameters(operation).find((parameter) => parameter.name === name);
    if (found === undefined) throw new Error(`${operation} has no parameter ${name}`);
    return found;
  }

  response(operation: string, status: number): Json {
    return this.at(
      'paths',
      operation.split(' ')[1] ?? '',
      operation.split(' ')[0] ?? '',
      'responses',
      String(status),
    );
  }

  model(name: string): Json {
    return this.at('components', 'schemas', name);
  }

  properties(model: string): Json {
    return this.at('components', 'schemas', model, 'properties');
  }

  /** @param field e.g. `Queue.name` */
  property(field: string): Json {
    const [model = '', name = ''] = field.split('.');
    return this.at('components', 'schemas', model, 'properties', name);
  }

  /** Gives a field of a model another schema. */
  setProperty(field: string, schema: Json): void {
    const [model = '', name = ''] = field.split('.');
    this.properties(model)[name] = schema;
  }

  removeProperty(field: string): void {
    const [model = '', name = ''] = field.split('.');
    delete this.properties(model)[name];
    this.require(model, (required) => required.filter((it) => it !== name));
  }

  renameProperty(field: string, name: string): void {
    const [model = ''] = field.split('.');
    const schema = this.property(field);
    this.removeProperty(field);
    this.properties(model)[name] = schema;
  }

  /** Puts a field into an object of its own: what was `id` is now `inner.id`. */
  nest(field: string): void {
    const [model = '', name = ''] = field.split('.');
    const schema = this.property(field);
    this.removeProperty(field);
    this.properties(model).inner = { type: 'object', properties: { [name]: schema } };
  }

  require(model: string, change: (required: unknown[]) => unknown[]): void {
    const target = this.model(model);
    target.required = change(Array.isArray(target.required) ? target.required : []);
  }
}
