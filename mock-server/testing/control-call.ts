import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import { expect } from 'chai';
import { matchRoute } from '../control/route.ts';
import { CONTROL_ROUTES } from '../control/route-table.ts';
import type { GenesysMock } from '../index.ts';
import { type CallOptions, type CallResult, call } from './call.ts';

// The package is CommonJS: under ESM its plugin is the default export of the default export's type.
const addFormats = addFormatsModule as unknown as FormatsPlugin;

/** Calls the control API, and holds the answer against the API's own document. @param path below `/__mock` */
export async function controlCall(
  mock: Pick<GenesysMock, 'url'>,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<CallResult> {
  const result = await call(mock, method, `/__mock${path}`, options);
  const { body: document } = await call(mock, 'GET', '/__mock/openapi.json', pick(options));
  const match = matchRoute(CONTROL_ROUTES, method, path.split('?')[0] ?? '');
  if (match.route !== undefined) expectDescribed(document, match.route.path, method, result);
  return result;
}

const pick = ({ token, headers }: CallOptions): CallOptions => ({
  ...(token === undefined ? {} : { token }),
  ...(headers === undefined ? {} : { headers }),
});

function expectDescribed(
  document: CallResult['body'],
  path: string,
  method: string,
  result: CallResult,
): void {
  const { responses } = document.paths[path][method.toLowerCase()];
  const ref = responses[result.status] === undefined ? 'default' : String(result.status);
  const where =
    responses[ref].$ref ?? `#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${ref}`;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'document');
  const described = resolve(document, where);
  if (described.content === undefined) {
    expect(result.text, `${method} ${path} ${result.status}`).to.equal('');
    return;
  }
  const pointer = `document${where}/content/application~1json/schema`;
  const valid = ajv.validate({ $ref: pointer.replaceAll('{', '%7B').replaceAll('}', '%7D') }, result.body);
  expect(valid, `${method} ${path} ${result.status}: ${ajv.errorsText()}\n${result.text}`).to.equal(true);
}

function resolve(document: CallResult['body'], reference: string): CallResult['body'] {
  const parts = reference.slice('#/'.length).split('/');
  return parts.reduce((node, part) => node[part.replaceAll('~1', '/')], document);
}
