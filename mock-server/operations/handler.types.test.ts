import { expect } from 'chai';
import { builtInDocument } from '../openapi/load-document.ts';
import type { OperationId } from '../openapi/models.ts';
import type { Call, Handler, Handlers, HandlerTable } from './handler.ts';
import { HANDLERS } from './index.ts';

/*
 * What must not compile, beside what must. The compiler is the test (`npm run typecheck`): to it, an expected error that does not occur
 * is an error.
 */
const handles = <Id extends OperationId>(_handler: Handler<Id>): void => {};

handles<'headTokensMe'>(() => ({ status: 200 }));
// @ts-expect-error no operation is called so
handles<'headTokenMe'>(() => ({ status: 200 }));

handles<'deleteConversation'>(() => ({ status: 204 }));
// @ts-expect-error it answers 204
handles<'deleteConversation'>(() => ({ status: 200 }));
// @ts-expect-error a refusal is thrown
handles<'deleteConversation'>(() => ({ status: 404 }));
// @ts-expect-error 204 has no body
handles<'deleteConversation'>(() => ({ status: 204, body: {} }));

const accepted = { conversationId: '1', correlationId: '2' };
handles<'postConversationsHandover'>(() => ({ status: 202, body: { ...accepted, state: 'queued' } }));
// @ts-expect-error the state is missing
handles<'postConversationsHandover'>(() => ({ status: 202, body: accepted }));
// @ts-expect-error no state is called so
handles<'postConversationsHandover'>(() => ({ status: 202, body: { ...accepted, state: 'lost' } }));
// @ts-expect-error 202 has a body
handles<'postConversationsHandover'>(() => ({ status: 202 }));

type Patch = Call<'patchConversationsMessageParticipant'>;
const takes = <Value>(_value: Value): void => {};
takes((call: Patch) => call.pathParams.participantId);
// @ts-expect-error the path has no such parameter
takes((call: Patch) => call.pathParams.queueId);
takes((call: Call<'getRoutingQueues'>) => call.parameters.pageSize);
// @ts-expect-error the query has no such parameter
takes((call: Call<'getRoutingQueues'>) => call.parameters.pagesize);
takes((call: Patch) => call.body?.state);
// @ts-expect-error the body may be left out
takes((call: Patch) => call.body.state);

takes<Handlers>({ headTokensMe: () => ({ status: 200 }) });
// @ts-expect-error no operation is called so
takes<Handlers>({ headTokenMe: () => ({ status: 200 }) });
// @ts-expect-error the other operations are missing
takes<HandlerTable>({ headTokensMe: () => ({ status: 200 }) });

describe('the table of handlers', () => {
  it('has every operation of the specification but the token endpoint, and no other', () => {
    const operations = [...builtInDocument().operations.all()].map(({ operationId }) => operationId);

    expect(Object.keys(HANDLERS)).to.have.members(operations.filter((id) => id !== 'postOauthToken'));
  });
});
