import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { componentName } from '../../mock-server/openapi/index.ts';
import type { VendorDocument } from './document.ts';
import { readApiClass, type SdkMethod, type SdkParameter } from './sdk-api-methods.ts';
import { readTypings, type Schema, type SdkSignature } from './sdk-typings.ts';

export const SDK_PACKAGE = 'purecloud-platform-client-v2';

type Operation = OpenAPIV3.OperationObject;

/**
 * Turns an unpacked `purecloud-platform-client-v2` package into an OpenAPI 3.0 document.
 *
 * The package does not name response statuses: an answer with a body is filed under `200`, one without under
 * `default`. It does not hold permissions, error codes, enums, formats or limits either.
 *
 * @param folder holds `package.json`, `index.d.ts` and `src/`
 */
export async function readSdkPackage(folder: string): Promise<VendorDocument> {
  const hash = createHash('sha256');
  const read = async (...segments: string[]): Promise<string> => {
    const text = await readFile(path.join(folder, ...segments), 'utf8');
    hash.update(segments.join('/')).update('\0').update(text).update('\0');
    return text;
  };

  const manifest: unknown = JSON.parse(await read('package.json'));
  const version = readVersion(manifest, folder);
  const typings = readTypings(await read('index.d.ts'));
  const paths: Record<string, Record<string, Operation>> = {};
  const securitySchemes = new Set<string>();

  const apiFolder = ['src', SDK_PACKAGE, 'api'];
  const fileNames = (await readdir(path.join(folder, ...apiFolder))).filter((name) => name.endsWith('.js'));
  for (const fileName of fileNames.sort()) {
    const api = readApiClass(fileName, await read(...apiFolder, fileName));
    for (const method of api.methods) {
      const signature = typings.signatures.get(`${api.name}.${method.operationId}`);
      if (signature === undefined) {
        throw new Error(`${fileName}: ${method.operationId} is missing from index.d.ts`);
      }
      for (const scheme of method.securitySchemes) securitySchemes.add(scheme);
      paths[method.path] ??= {};
      const item = paths[method.path] ?? {};
      // A few operations are listed in two API classes; both listings say the same.
      item[method.verb] ??= toOperation(api.name.replace(/Api$/, ''), method, signature);
    }
  }

  return {
    openapi: '3.0.3',
    info: { title: 'Genesys Cloud Platform API', version },
    'x-origin': { source: SDK_PACKAGE, version, sha256: hash.digest('hex') },
    paths,
    components: {
      schemas: typings.schemas,
      securitySchemes: Object.fromEntries(
        [...securitySchemes].map((name) => [componentName(name), bearerScheme(name)]),
      ),
    },
  };
}

function bearerScheme(name: string): OpenAPIV3.SecuritySchemeObject {
  return { type: 'http', scheme: 'bearer', description: name };
}

function readVersion(manifest: unknown, folder: string): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest && 'name' in manifest) {
    if (manifest.name === SDK_PACKAGE && typeof manifest.version === 'string') return manifest.version;
  }
  throw new Error(`${folder} does not hold the package ${SDK_PACKAGE}`);
}

function toOperation(tag: string, method: SdkMethod, signature: SdkSignature): Operation {
  const parameters = method.parameters.filter((parameter) => parameter.in !== 'form');
  const requestBody = toRequestBody(method, signature);
  const mediaType = method.produces[0] ?? 'application/json';
  return {
    operationId: method.operationId,
    summary: method.summary,
    ...(method.description !== '' && { description: method.description }),
    tags: [tag],
    ...(method.deprecated && { deprecated: true }),
    ...(parameters.length > 0 && {
      parameters: parameters.map((parameter) => toParameter(parameter, signature)),
    }),
    ...(requestBody !== undefined && { requestBody }),
    responses:
      signature.returns === undefined
        ? { default: { description: 'successful operation' } }
        : {
            200: {
              description: 'successful operation',
              content: { [mediaType]: { schema: signature.returns } },
            },
          },
    security: method.securitySchemes.map((name) => ({ [componentName(name)]: [] })),
  };
}

function toParameter(parameter: SdkParameter, signature: SdkSignature): OpenAPIV3.ParameterObject {
  return {
    name: parameter.name,
    in: parameter.in,
    ...(parameter.description !== undefined && { description: parameter.description }),
    ...(parameter.required && { required: true }),
    ...collectionStyle(parameter),
    schema: argumentSchema(parameter, signature),
  };
}

/** @see OpenAPI Specification 3.0.3, "Style Values", for what each Swagger 2.0 collection format becomes */
function collectionStyle(parameter: SdkParameter): Pick<OpenAPIV3.ParameterObject, 'style' | 'explode'> {
  switch (parameter.collectionFormat) {
    case undefined:
      return {};
    case 'multi':
      return { style: 'form', explode: true };
    case 'csv':
      return { style: 'form', explode: false };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    default:
      throw new Error(`parameter ${parameter.name}: unknown collection format ${parameter.collectionFormat}`);
  }
}

function argumentSchema(parameter: SdkParameter, signature: SdkSignature): Schema {
  const schema = signature.arguments.get(parameter.argument) ?? { type: 'string' };
  const isList = 'type' in schema && schema.type === 'array';
  return parameter.collectionFormat !== undefined && !isList ? { type: 'array', items: schema } : schema;
}

function toRequestBody(method: SdkMethod, signature: SdkSignature): OpenAPIV3.RequestBodyObject | undefined {
  const mediaType = method.consumes[0] ?? 'application/json';
  const fields = method.parameters.filter((parameter) => parameter.in === 'form');
  if (fields.length > 0) {
    const required = fields.filter((field) => field.required).map((field) => field.name);
    const schema: OpenAPIV3.SchemaObject = {
      type: 'object',
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(fields.map((field) => [field.name, argumentSchema(field, signature)])),
    };
    return { ...(required.length > 0 && { required: true }), content: { [mediaType]: { schema } } };
  }
  if (method.body === undefined) return undefined;
  return {
    ...(method.body.description !== undefined && { description: method.body.description }),
    ...(method.body.required && { required: true }),
    content: { [mediaType]: { schema: signature.arguments.get(method.body.argument) ?? {} } },
  };
}
