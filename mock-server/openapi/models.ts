import type { components, operations } from '../../specs/provider.generated.ts';

/** A schema of the specification by its name. */
export type Model<Name extends keyof components['schemas']> = components['schemas'][Name];

export type OperationId = keyof operations;

export type PathParams<Id extends OperationId> = Members<operations[Id]['parameters']['path']>;

export type QueryParams<Id extends OperationId> = Members<operations[Id]['parameters']['query']>;

/** The JSON body of a request. Undefined is part of it where the body may be left out, and all of it where there is none. */
export type RequestBody<Id extends OperationId> = JsonOf<operations[Id]['requestBody']>;

/** The statuses with which an operation succeeds. */
export type SuccessStatus<Id extends OperationId> = keyof operations[Id]['responses'] &
  (200 | 201 | 202 | 204);

/** The JSON body of an answer; undefined where the specification has none. */
export type ResponseBody<Id extends OperationId, Status extends SuccessStatus<Id>> = JsonOf<
  operations[Id]['responses'][Status]
>;

type JsonOf<Part> = Part extends { content: { 'application/json': infer Json } } ? Json : undefined;

/** An object without members where the specification has no such parameters. */
type Members<Part> = [Part] extends [undefined] ? Record<never, never> : Readonly<NonNullable<Part>>;
