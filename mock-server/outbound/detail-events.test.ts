import { expect } from 'chai';
import type { DisconnectType, Participant, Purpose } from '../org/conversations/model.ts';
import { detailTopic } from './detail-event.ts';
import { detailEvents } from './detail-events.ts';
import { DISCONNECT_SPELLINGS } from './disconnect-type.ts';
import { START, testConversation, testParticipant } from './testing/conversation.ts';
import { INTEGRATION_ID } from './testing/integration.ts';

const QUEUE = 'd59d0280-3333-4aaa-8bbb-000000000001';
const ANN = 'c0ffee00-2222-4aaa-8bbb-000000000001';

function ended(disconnectType: DisconnectType, more: Partial<Participant> = {}): Participant {
  return testParticipant({ state: 'disconnected', endedAt: START + 60_000, disconnectType, ...more });
}

function bodyOfEnd(participant: Participant, others: Participant[] = []) {
  const conversation = testConversation({ participants: [participant, ...others] });
  const [event] = detailEvents({ kind: 'participant-ended', conversation, participant }, 0);
  return event?.body;
}

describe('detail events', () => {
  it('tell of an agent who left, to the end user’s address', () => {
    expect(bodyOfEnd(ended('client'))).to.deep.equal({
      eventTime: START + 60_000,
      conversationId: testConversation().id,
      participantId: testParticipant().id,
      sessionId: testParticipant().communicationId,
      disconnectType: 'CLIENT',
      mediaType: 'MESSAGE',
      provider: 'PureCloud Messaging',
      direction: 'INBOUND',
      addressTo: 'user-1',
      addressFrom: INTEGRATION_ID,
      messageType: 'OPEN',
      userId: ANN,
      queueId: QUEUE,
      interactingDurationMs: 58_000,
      heldDurationMs: 0,
      alertingDurationMs: 2_000,
    });
  });

  it('count an agent who never answered as alerting only', () => {
    expect(bodyOfEnd(ended('transfer.noanswer', { connectedAt: undefined }))).to.include({
      disconnectType: 'NO_ANSWER_TRANSFER',
      interactingDurationMs: 0,
      alertingDurationMs: 60_000,
    });
  });

  for (const [outcome, disconnectType, agents] of [
    ['ANSWERED', 'transfer', [testParticipant()]],
    ['FLOW_OUT', 'transfer', []],
    ['ABANDON', 'peer', []],
  ] as const) {
    it(`tell that a queue was left by ${outcome}`, () => {
      const acd = ended(disconnectType, { purpose: 'acd', userId: undefined });

      const body = bodyOfEnd(acd, [...agents]);

      expect(body).to.include({ acdOutcome: outcome, connectedDurationMs: 60_000, queueId: QUEUE });
      expect(body?.answeredUserId).to.equal(outcome === 'ANSWERED' ? ANN : undefined);
    });
  }

  it('tell that a flow handed over', () => {
    const flow = ended('transfer', { purpose: 'workflow', userId: undefined, queueId: undefined });

    expect(bodyOfEnd(flow)).to.include({
      flowType: 'INBOUNDSHORTMESSAGE',
      exitReason: 'TRANSFER',
      transferType: 'ACD',
    });
  });

  for (const [purpose, name] of [
    ['customer', 'customer'],
    ['workflow', 'flow'],
    ['acd', 'acd'],
    ['agent', 'user'],
  ] as [Purpose, string][]) {
    it(`name what starts and ends for a ${purpose} after the ${name}`, () => {
      const participant = testParticipant({ purpose });
      const conversation = testConversation();

      const events = [
        ...detailEvents({ kind: 'participant-started', conversation, participant }, 0),
        ...detailEvents({ kind: 'participant-ended', conversation, participant }, 0),
      ];

      expect(events.map((event) => event.name)).to.deep.equal([`${name}.start`, `${name}.end`]);
    });
  }

  it('tell of after-call work without a reason for the end', () => {
    const participant = ended('client', {
      acwStartedAt: START + 60_000,
      acwEndedAt: START + 90_000,
      wrapup: { code: 'solved', notes: 'all well' },
    });

    const [wrapup, acw] = detailEvents(
      { kind: 'after-call-work-ended', conversation: testConversation(), participant },
      0,
    );

    expect(wrapup?.name).to.equal('wrapup');
    expect(wrapup?.body).to.not.have.property('userId');
    expect(acw?.name).to.equal('acw');
    expect(acw?.body).to.include({
      eventTime: START + 90_000,
      userId: ANN,
      wrapupCode: 'solved',
      wrapupNotes: 'all well',
      wrapupDurationMs: 30_000,
    });
    expect(acw?.body).to.not.have.property('disconnectType');
  });

  it('tell nothing of a wrap-up that there was not', () => {
    const participant = ended('client', { acwStartedAt: START, acwEndedAt: START + 1000 });

    const events = detailEvents(
      { kind: 'after-call-work-ended', conversation: testConversation(), participant },
      0,
    );

    expect(events.map(({ name }) => name)).to.deep.equal(['acw']);
  });

  it('show the attributes as they are then', () => {
    const participant = testParticipant({ purpose: 'customer', attributes: { intent: 'billing' } });
    const conversation = testConversation();

    const [event] = detailEvents({ kind: 'attributes-changed', conversation, participant }, START + 5);
    participant.attributes.intent = 'sales';

    expect(event?.body).to.deep.equal({
      eventTime: START + 5,
      conversationId: conversation.id,
      participantId: participant.id,
      attributes: { intent: 'billing' },
    });
  });

  it('leave out the integration where there is none', () => {
    const [event] = detailEvents(
      {
        kind: 'participant-started',
        conversation: testConversation({ integrationId: undefined }),
        participant: testParticipant(),
      },
      0,
    );

    expect(event?.body).to.include({ messageType: 'UNKNOWN', addressTo: 'user-1' });
    expect(event?.body).to.not.have.property('addressFrom');
  });

  it('have a topic for one conversation', () => {
    expect(detailTopic('user.end', 'c1')).to.equal('v2.detail.events.conversation.c1.user.end');
  });

  it('spell every reason in upper case, as analytics does in camel case', () => {
    for (const { detailEvent, analytics } of Object.values(DISCONNECT_SPELLINGS)) {
      const words = detailEvent.toLowerCase().split('_');
      const camel = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
      expect(camel.join('')).to.equal(analytics);
    }
  });
});
