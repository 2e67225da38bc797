import { expect } from 'chai';
import fc from 'fast-check';
import {
  ANN_ID,
  BEN_ID,
  BILLING_ID,
  engineFixture,
  INTEGRATION_ID,
  SUPPORT_ID,
} from '../../testing/engine-fixture.ts';
import type { Conversation, Participant } from './model.ts';

type Real = ReturnType<typeof engineFixture>;

const CUSTOMERS = ['kim', 'lee', 'max'];
const AGENTS = [ANN_ID, BEN_ID];
const ALERTING_MS = 30_000;

/** What a conversation is to somebody who knows only the rules. */
interface Chat {
  phase: 'waiting' | 'connected';
  queueId: string;
  messages: number;
  /** Who has it or, after a transfer to a person, whom alone it alerts. */
  agent: string | undefined;
  /** Agents who did not take it since they last became available. */
  readonly refusedBy: Set<string>;
}

/** The rules in small: who is talking to whom, and who would answer. */
class Model {
  readonly chats = new Map<string, Chat>();
  readonly onQueue = new Set(AGENTS);
  readonly silent = new Set<string>();
  ended = 0;

  becameAvailable(agent: string): void {
    for (const chat of this.chats.values()) chat.refusedBy.delete(agent);
  }

  end(customer: string): void {
    const chat = this.chats.get(customer);
    this.chats.delete(customer);
    this.ended++;
    if (chat?.phase === 'connected' && chat.agent !== undefined) this.becameAvailable(chat.agent);
  }

  /** The time ran out for an alert; a chat that was transferred to a person goes on in the queue. */
  missed(customer: string, agent: string): void {
    this.silent.add(agent);
    const chat = this.chats.get(customer);
    chat?.refusedBy.add(agent);
    if (chat !== undefined) chat.agent = undefined;
  }
}

const openChat = (real: Real, customer: string): Conversation => {
  const conversation = real.engine.inbound.openThread(INTEGRATION_ID, customer);
  if (conversation === undefined) throw new Error(`${customer} has no open conversation`);
  return conversation;
};

const present = ({ participants }: Conversation, purpose: Participant['purpose']) =>
  participants.filter((each) => each.purpose === purpose && each.state !== 'disconnected');

const alerted = (conversation: Conversation) =>
  present(conversation, 'agent').find(({ state }) => state === 'alerting');

/** What must be true at any time. */
function check(model: Model, real: Real): void {
  expect(real.failures).to.deep.equal([]);
  for (const customer of CUSTOMERS) {
    const chat = model.chats.get(customer);
    const conversation = real.engine.inbound.openThread(INTEGRATION_ID, customer);
    expect(conversation !== undefined, `${customer} is in a conversation`).to.equal(chat !== undefined);
    if (chat === undefined || conversation === undefined) continue;
    expect(conversation.messages, 'messages').to.have.length(chat.messages);
    expect(present(conversation, 'customer'), 'customers').to.have.length(1);
    expect(present(conversation, 'workflow'), 'flows').to.have.length(0);
    expect(present(conversation, 'agent').length, 'agents').to.be.at.most(1);
    const [acd] = present(conversation, 'acd');
    const [agent] = present(conversation, 'agent');
    if (chat.phase === 'connected') {
      expect([acd, agent?.state, agent?.userId]).to.deep.equal([undefined, 'connected', chat.agent]);
    } else if (chat.agent !== undefined) {
      expect([acd, agent?.state, agent?.userId]).to.deep.equal([undefined, 'alerting', chat.agent]);
    } else {
      expect(acd?.queueId, 'waits in').to.equal(chat.queueId);
      const members = chat.queueId === BILLING_ID ? [BEN_ID] : AGENTS;
      const free = members.filter(
        (id) => model.onQueue.has(id) && !model.silent.has(id) && !chat.refusedBy.has(id),
      );
      if (agent === undefined) expect(free, 'who could take it').to.deep.equal([]);
      else {
        // One who goes off queue, or misses another alert, goes on being alerted by this one.
        const may = members.filter((id) => !chat.refusedBy.has(id));
        expect(may, 'who may be alerted').to.include(agent.userId);
      }
    }
  }
  for (const id of AGENTS) {
    const talks = [...model.chats.values()].some(({ phase, agent }) => phase === 'connected' && agent === id);
    const status = !model.onQueue.has(id)
      ? 'OFF_QUEUE'
      : model.silent.has(id)
        ? 'NOT_RESPONDING'
        : talks
          ? 'INTERACTING'
          : 'IDLE';
    expect(real.engine.agents.statusOf(id).status, `status of ${id}`).to.equal(status);
  }
  const endedTold = real.told.filter(({ kind }) => kind === 'conversation-ended').length;
  expect(endedTold, 'ends told').to.equal(model.ended);
}

type Command = fc.AsyncCommand<Model, Real>;

/** A command that is run when its precondition holds, and followed by all checks. */
function command(
  text: string,
  applies: (model: Model, chat: Chat | undefined) => boolean,
  customer: string,
  act: (model: Model, real: Real, chat: Chat) => void | Promise<void>,
): Command {
  return {
    check: (model) => applies(model, model.chats.get(customer)),
    async run(model, real) {
      const none: Chat = {
        phase: 'waiting',
        queueId: SUPPORT_ID,
        messages: 0,
        agent: undefined,
        refusedBy: new Set(),
      };
      await act(model, real, model.chats.get(customer) ?? none);
      check(model, real);
    },
    toString: () => `${text} ${customer}`,
  };
}

const connected = (_model: Model, chat: Chat | undefined) => chat?.phase === 'connected';
const open = (_model: Model, chat: Chat | undefined) => chat !== undefined;

const writes = (customer: string) =>
  command(
    'writes',
    () => true,
    customer,
    (model, real, chat) => {
      real.hear('hello', { id: customer });
      chat.messages++;
      model.chats.set(customer, chat);
    },
  );

const accepts = (customer: string) =>
  command(
    'accept',
    (_model, chat) => chat?.phase === 'waiting',
    customer,
    (model, real, chat) => {
      const conversation = openChat(real, customer);
      const expected = alerted(conversation)?.userId;
      const taken = real.engine.desk.accept(conversation).userId ?? '';
      if (expected !== undefined) expect(taken).to.equal(expected);
      else model.onQueue.add(taken);
      model.silent.delete(taken);
      Object.assign(chat, { phase: 'connected', agent: taken });
    },
  );

const declines = (customer: string) =>
  command(
    'decline',
    (_model, chat) => chat?.phase === 'waiting',
    customer,
    (_model, real, chat) => {
      const conversation = openChat(real, customer);
      const agent = alerted(conversation)?.userId;
      if (agent === undefined) return;
      real.engine.desk.decline(conversation);
      chat.refusedBy.add(agent);
      chat.agent = undefined;
    },
  );

const says = (customer: string) =>
  command('say to', connected, customer, (_model, real, chat) => {
    real.engine.desk.say(openChat(real, customer), { text: 'hi' });
    chat.messages++;
  });

/** The agent who leaves is free again, but for what they hand over they are asked like everybody else. */
const transfersToQueue = (customer: string, queueId: string) =>
  command(
    `transfer to ${queueId === BILLING_ID ? 'billing' : 'support'}`,
    connected,
    customer,
    (model, real, chat) => {
      real.engine.desk.transfer(openChat(real, customer), { queueId });
      const former = chat.agent ?? '';
      chat.refusedBy.clear();
      Object.assign(chat, { phase: 'waiting', queueId, agent: undefined });
      model.becameAvailable(former);
    },
  );

const transfersToOther = (customer: string) =>
  command('transfer to the other agent', connected, customer, (model, real, chat) => {
    const former = chat.agent ?? '';
    const other = former === ANN_ID ? BEN_ID : ANN_ID;
    const queueId = present(openChat(real, customer), 'agent')[0]?.queueId ?? '';
    real.engine.desk.transfer(openChat(real, customer), { userId: other });
    chat.refusedBy.clear();
    Object.assign(chat, { phase: 'waiting', queueId, agent: other });
    model.becameAvailable(former);
  });

const agentEnds = (customer: string) =>
  command('hang up on', connected, customer, (model, real) => {
    real.engine.desk.disconnect(openChat(real, customer));
    model.end(customer);
  });

const customerLeaves = (customer: string) =>
  command('leaves', open, customer, (model, real) => {
    real.engine.endByCustomer(openChat(real, customer));
    model.end(customer);
  });

const wrapsUp = (customer: string) =>
  command('wrap up', connected, customer, (_model, real) => {
    const conversation = openChat(real, customer);
    real.engine.desk.wrapUp(conversation, { code: 'solved' });
  });

const goesOn = (agent: string) =>
  command(
    `on queue ${agent}`,
    () => true,
    '',
    (model, real) => {
      real.engine.goOnQueue(agent);
      model.onQueue.add(agent);
      model.silent.delete(agent);
      model.becameAvailable(agent);
    },
  );

const goesOff = (agent: string) =>
  command(
    `off queue ${agent}`,
    () => true,
    '',
    (model, real) => {
      real.engine.goOffQueue(agent);
      model.onQueue.delete(agent);
      model.silent.delete(agent);
    },
  );

/** What ran out is read from the participants: nobody may alert for longer than the queue allows, or shorter. */
const timePasses = (seconds: number) =>
  command(
    `${seconds} s pass`,
    () => true,
    '',
    async (model, real) => {
      const from = real.clock.now();
      await real.clock.advance(seconds * 1000);
      const now = real.clock.now();
      const missed = [...real.engine.all()].flatMap((conversation) =>
        conversation.participants.flatMap((participant) => {
          const { startedAt, endedAt = 0, purpose, state, userId = '' } = participant;
          if (purpose !== 'agent') return [];
          if (state === 'alerting') expect(now - startedAt).to.be.lessThan(ALERTING_MS);
          if (participant.disconnectType !== 'transfer.noanswer' || endedAt <= from) return [];
          expect(endedAt - startedAt).to.equal(ALERTING_MS);
          return [{ customer: conversation.customer.id, userId }];
        }),
      );
      for (const { customer, userId } of missed) model.missed(customer, userId);
    },
  );

const customer = fc.constantFrom(...CUSTOMERS);
const agent = fc.constantFrom(...AGENTS);

const commands = [
  customer.map(writes),
  customer.map(accepts),
  customer.map(declines),
  customer.map(says),
  fc
    .tuple(customer, fc.constantFrom(SUPPORT_ID, BILLING_ID))
    .map(([who, queue]) => transfersToQueue(who, queue)),
  customer.map(transfersToOther),
  customer.map(agentEnds),
  customer.map(customerLeaves),
  customer.map(wrapsUp),
  agent.map(goesOn),
  agent.map(goesOff),
  fc.constantFrom(1, 29, 30, 31, 300).map(timePasses),
];

describe('any sequence of what customers and agents do', () => {
  it('keeps to the rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 80, size: 'max' }), (sequence) =>
        fc.asyncModelRun(() => ({ model: new Model(), real: engineFixture() }), sequence),
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
