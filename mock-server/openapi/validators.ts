import type { ValidateFunction } from 'ajv';
import type { Specification } from './operation.ts';
import { type Direction, SchemaValidators } from './schema-validators.ts';

const bodies = new WeakMap<Specification, SchemaValidators>();
const parameters = new WeakMap<Specification, SchemaValidators>();

/** Checks a body against a schema of a document, or one made by hand that refers to it. @throws DocumentError when the schema is broken */
export function bodyValidator(
  specification: Specification,
  schema: object,
  direction: Direction,
): ValidateFunction {
  return validatorsOf(specification, bodies, false).for(schema, direction);
}

/** As {@link bodyValidator}, for an object of texts that become numbers, booleans and lists in it. */
export function parameterValidator(specification: Specification, schema: object): ValidateFunction {
  return validatorsOf(specification, parameters, true).for(schema, 'request');
}

/** Apart from the document, since what only reads documents need not load a validator. */
function validatorsOf(
  specification: Specification,
  known: WeakMap<Specification, SchemaValidators>,
  coerce: boolean,
): SchemaValidators {
  let validators = known.get(specification);
  if (validators === undefined) {
    const { document, isForeign, patterns } = specification;
    validators = new SchemaValidators(document, { coerce, isForeign, patterns });
    known.set(specification, validators);
  }
  return validators;
}
