import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import { expect } from 'chai';
import { describeControlApi } from '../control/calls/openapi.ts';
import { matchRoute } from '../control/match-route.ts';
import type { GenesysMock } from '../index.ts';
import { type CallOptions, type CallResult, call } from './call.ts';

// The package is CommonJS: under ESM its plugin is the default export of the default export's type.
const addFormats = addFormatsModule as unknown as FormatsPlugin;

const document = await describeControlApi();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, 'document');

/** Calls the control API, and holds the answer against the API's own document. @param path below `/__mock` */
export async function controlCall(
  mock: Pick<GenesysMock, 'url'>,
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<CallResult> {
  const result = await call(mock, method, `/__mock${path}`, options);
  const match = matchRoute(method, path.split('?')[0] ?? '');
  if (match.route !== undefined) expectDescribed(match.route.path, method, result);
  return result;
}

function expectDescribed(path: string, method: string, result: CallResult): void {
  const { responses } = resolve(`#/paths/${escapePointer(path)}/${method.toLowerCase()}`);
  const status = responses[result.status] === undefined ? 'default' : String(result.status);
  const where: string =
    responses[status].$ref ?? `#/paths/${escapePointer(path)}/${method.toLowerCase()}/responses/${status}`;
  if (resolve(where).content === undefined) {
    expect(result.text, `${method} ${path} ${result.status}`).to.equal('');
    return;
  }
  const pointer = `document${where}/content/application~1json/schema`;
  const validate = ajv.getSchema(pointer.replaceAll('{', '%7B').replaceAll('}', '%7D'));
  const said = () =>
    `${method} ${path} ${result.status}: ${ajv.errorsText(validate?.errors)}\n${result.text}`;
  if (validate?.(result.body) !== true) expect.fail(said());
}

const escapePointer = (path: string): string => path.replaceAll('/', '~1');

function resolve(reference: string): CallResult['body'] {
  const parts = reference.slice('#/'.length).split('/');
  return parts.reduce<CallResult['body']>((node, part) => node[part.replaceAll('~1', '/')], document);
}
