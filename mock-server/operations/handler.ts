import type { Answer, Exchange } from '../exchange/exchange.ts';
import type {
  OperationId,
  PathParams,
  QueryParams,
  RequestBody,
  ResponseBody,
  SuccessStatus,
} from '../openapi/models.ts';
import type { Tenant } from '../tenant.ts';

/** A request for an operation. It is authenticated, authorised and valid, so it has what the specification says. */
export type Call<Id extends OperationId> = Omit<Exchange, 'pathParams' | 'parameters' | 'body'> & {
  readonly pathParams: PathParams<Id>;
  readonly parameters: QueryParams<Id>;
  readonly body: RequestBody<Id>;
};

/** What an operation answers when it succeeds, for each status of its own. */
export type Success<Id extends OperationId> = {
  [Status in SuccessStatus<Id>]: Pick<Answer, 'headers'> & {
    readonly status: Status;
  } & BodyMember<ResponseBody<Id, Status>>;
}[SuccessStatus<Id>];

type BodyMember<Body> = Body extends undefined ? { readonly body?: never } : { readonly body: Body };

/** Answers one operation, or several that are alike. What it cannot do it throws. */
export type Handler<Id extends OperationId> = (call: Call<Id>, tenant: Tenant) => Success<Id>;

/** A handler for every operation of the specification but the token endpoint, which is on the login host. */
export type HandlerTable = {
  readonly [Id in Exclude<OperationId, 'postOauthToken'>]: Handler<Id>;
};

/** Some of them, which is what one file has. */
export type Handlers = Partial<HandlerTable>;

/** A handler of any operation. What it takes depends on the operation, so only code that has matched the two may call it. */
export type AnyHandler = (call: never, tenant: Tenant) => Answer;
