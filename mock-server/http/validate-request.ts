import type { ValidateFunction } from 'ajv';
import type { OpenAPIV3 } from 'openapi-types';
import { GenesysError, type GenesysErrorCode } from '../errors/genesys-error.ts';
import type { Problem } from '../errors/why.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { allowedValues, explain, type SchemaError, show } from '../openapi/explain.ts';
import { jsonMedia } from '../openapi/json-media.ts';
import { isBuiltIn } from '../openapi/load-document.ts';
import type { Operation, Specification } from '../openapi/operation.ts';
import { resolveReference } from '../openapi/references.ts';
import { bodyValidator, parameterValidator } from '../openapi/validators.ts';
import { FURTHER_PROBLEMS } from '../operations/index.ts';
import type { Tenant } from '../tenant.ts';
import type { Middleware } from './middleware.ts';

/** Checks parameters and body against the specification. */
export const validateRequest: Middleware = (_request, response, next) => {
  const { exchange, tenant } = response.locals;
  const { operation } = exchange;
  if (operation === undefined) return next();
  if (operation.parameters.length > 0) validateParameters(operation, exchange);
  validateBody(operation, exchange, tenant);
  next();
};

function validateBody(operation: Operation, exchange: Exchange, tenant: Tenant): void {
  const rule = bodyRule(operation);
  if (rule === undefined) return;
  if (exchange.bodyKind === 'none') {
    if (!rule.isRequired) return;
    throw new GenesysError('bad.request', {
      step: 'validate-request',
      reason: `${operation.operationId} needs a JSON body and none was sent.`,
    });
  }
  if (rule.validate === undefined) return;
  if (exchange.bodyKind !== 'json') {
    throw new GenesysError('unsupported.media.type', {
      step: 'validate-request',
      field: 'header.content-type',
      reason: `The body must be sent as application/json; ${sentAs(exchange)}.`,
    });
  }
  if (rule.validate(exchange.body)) return;
  const further = isBuiltIn(operation)
    ? FURTHER_PROBLEMS[operation.operationId]?.(exchange, tenant)
    : undefined;
  const { errors } = rule.validate;
  // They hold the whole body until the next bad one.
  rule.validate.errors = null;
  throw schemaRefusal(errors ?? [], '', { further });
}

function sentAs({ headers: { 'content-type': type }, bodyKind }: Exchange): string {
  if (type === undefined) return 'no type was named';
  const sent = `it was sent as ${type.slice(0, 100)}`;
  return bodyKind === 'form' ? `${sent}, as curl does without -H 'Content-Type: application/json'` : sent;
}

interface BodyRule {
  readonly isRequired: boolean;
  /** Undefined where the body is no JSON. */
  readonly validate: ValidateFunction | undefined;
}
const bodyRules = new WeakMap<Operation, BodyRule>();

/** Found once for each operation. */
function bodyRule(operation: Operation): BodyRule | undefined {
  const { requestBody, specification } = operation;
  if (requestBody === undefined) return undefined;
  let rule = bodyRules.get(operation);
  if (rule === undefined) {
    const schema = jsonMedia(requestBody.content)?.schema;
    const validate = schema === undefined ? undefined : bodyValidator(specification, schema, 'request');
    rule = { isRequired: requestBody.required === true, validate };
    bodyRules.set(operation, rule);
  }
  return rule;
}

function validateParameters(operation: Operation, exchange: Exchange): void {
  const { specification } = operation;
  const values: Record<string, unknown> = { ...exchange.pathParams };
  const query = new URLSearchParams(exchange.query);
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query') continue;
    const sent = query.getAll(parameter.name);
    if (sent.length === 0) continue;
    if (isList(specification, parameter)) values[parameter.name] = sent;
    else if (sent.length === 1) values[parameter.name] = sent[0];
    else {
      throw new GenesysError('invalid.query.param.value', {
        step: 'validate-request',
        field: `query.${parameter.name}`,
        reason: `query.${parameter.name} was sent ${sent.length} times; it takes one value.`,
        values: [show(sent), parameter.name, 'one value'],
        origin: {
          confidence: 'inferred',
          source: 'what Genesys answers to a repeated parameter is not known',
        },
      });
    }
  }
  const validate = parameterValidator(specification, parameterSchema(operation));
  if (!validate(values)) throw schemaRefusal(validate.errors ?? [], 'query', { operation });
  exchange.parameters = values;
}

const schemas = new WeakMap<Operation, object>();

/** One object schema with a member for each query parameter and path parameter. */
function parameterSchema(operation: Operation): object {
  let schema = schemas.get(operation);
  if (schema === undefined) {
    const shown = operation.parameters.filter(
      (parameter) => parameter.in === 'query' || parameter.in === 'path',
    );
    schema = {
      type: 'object',
      properties: Object.fromEntries(shown.map((parameter) => [parameter.name, parameter.schema ?? {}])),
      required: shown.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    };
    schemas.set(operation, schema);
  }
  return schema;
}

function isList({ document }: Specification, parameter: OpenAPIV3.ParameterObject): boolean {
  if (parameter.schema === undefined) return false;
  return resolveReference<OpenAPIV3.SchemaObject>(document, parameter.schema).type === 'array';
}

/** The vendor has codes of its own for dates, for enums and for the query; everything else is a plain bad request. */
function schemaRefusal(
  errors: readonly SchemaError[],
  prefix: '' | 'query',
  { operation, further = [] }: { operation?: Operation; further?: readonly Problem[] | undefined },
): GenesysError {
  const [first] = errors;
  const name = first?.instancePath.split('/')[1] ?? '';
  const inPath = operation?.parameters.some(
    (parameter) => parameter.in === 'path' && parameter.name === name,
  );
  const problems = [...explain(errors, inPath ? 'path' : prefix), ...further];
  const [problem] = problems;
  const reason =
    problems.length > 1
      ? problems.map((each) => each.reason).join(' ')
      : (problem?.reason ?? 'The request is not valid.');
  const { code, values } = classify(first, prefix === 'query' && !inPath);
  return new GenesysError(code, {
    step: 'validate-request',
    reason,
    values,
    problems,
    ...(problem?.field === undefined ? {} : { field: problem.field }),
  });
}

function classify(
  error: SchemaError | undefined,
  inQuery: boolean,
): { code: GenesysErrorCode; values: string[] } {
  const name = error?.instancePath.split('/').at(-1) ?? '';
  const value = show(error?.data);
  const allowed = error?.keyword === 'enum' ? allowedValues(error) : (error?.message ?? '');
  if (inQuery && error?.keyword !== 'required')
    return { code: 'invalid.query.param.value', values: [value, name, allowed] };
  if (error?.keyword === 'enum') return { code: 'invalid.value', values: [value, name, allowed] };
  if (error?.keyword === 'format' && error.params.format === 'date-time')
    return { code: 'invalid.date', values: [] };
  return { code: 'bad.request', values: [] };
}
