import { expect } from 'chai';
import { expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';
import { ANN_ID, BEN_ID, BILLING_ID } from '../../testing/engine-fixture.ts';
import { type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('the people of the control API', () => {
  let mock: OpenMessaging;
  let id: string;
  beforeEach(async () => {
    mock = await startOpenMessaging();
    id = (await mock.converse()).id;
  });
  afterEach(() => mock.close());

  const drive = (verb: string, json?: object) =>
    controlCall(
      mock.genesys,
      'POST',
      `/conversations/${id}/agent/${verb}`,
      json === undefined ? {} : { json },
    );

  describe('an agent of the control API', () => {
    it('takes a conversation, hands it on, and ends it', async () => {
      const accepted = await drive('accept');
      const transferred = await drive('transfer', { queueId: BILLING_ID });
      const declined = await drive('decline');
      const taken = await drive('accept', { userId: BEN_ID });
      const ended = await drive('disconnect');

      const seen = [accepted, transferred, declined, taken, ended].map(({ body }) => [
        body.state,
        body.agent,
      ]);
      expect(seen).to.deep.equal([
        ['connected', { userId: ANN_ID, state: 'connected' }],
        ['queued', { userId: BEN_ID, state: 'alerting' }],
        ['queued', { userId: BEN_ID, state: 'disconnected' }],
        ['connected', { userId: BEN_ID, state: 'connected' }],
        ['ended', { userId: BEN_ID, state: 'disconnected' }],
      ]);
    });

    it('transfers to a person, and wraps up', async () => {
      await drive('accept');
      await drive('transfer', { userId: BEN_ID });
      await drive('accept');
      await drive('disconnect');

      expectStatus(await drive('wrapup', { code: 'solved', notes: 'n', tags: ['t'] }), 200);

      const agent = mock.genesys.conversations.find(id)?.participants.at(-1);
      expect([agent?.userId, agent?.wrapup]).to.deep.equal([
        BEN_ID,
        { code: 'solved', notes: 'n', tags: ['t'] },
      ]);
    });

    const card = { title: 'A card', actions: [{ type: 'Postback', text: 'Take it', payload: 'take' }] };
    const sayings: [string, object, object][] = [
      ['say', { text: 'Hi' }, { type: 'Text', text: 'Hi', content: [] }],
      ['type', {}, { type: 'Event', text: null }],
      [
        'quick-replies',
        { text: 'Well?', replies: [{ text: 'Yes' }, { text: 'No', payload: 'no' }] },
        {
          type: 'Structured',
          content: [
            { contentType: 'QuickReply', quickReply: { text: 'Yes', payload: 'Yes', action: 'Message' } },
            { contentType: 'QuickReply', quickReply: { text: 'No', payload: 'no', action: 'Message' } },
          ],
        },
      ],
      ['card', card, { type: 'Structured', content: [{ contentType: 'Card', card }] }],
      [
        'carousel',
        { cards: [card] },
        { type: 'Structured', content: [{ contentType: 'Carousel', carousel: { cards: [card] } }] },
      ],
      [
        'date-picker',
        { title: 'When?' },
        { type: 'Structured', content: [{ contentType: 'DatePicker', datePicker: { title: 'When?' } }] },
      ],
      [
        'notification',
        { id: 'a', language: 'en', body: { text: 'Hello {{1}}' } },
        { type: 'Structured', text: 'Hello {{1}}' },
      ],
    ];
    for (const [verb, body, expected] of sayings) {
      it(`can ${verb}`, async () => {
        await drive('accept');

        const answer = await drive(verb, body);

        expectStatus(answer, 200);
        expect(answer.body).to.deep.include({
          direction: 'outbound',
          originatingEntity: 'Human',
          ...expected,
        });
      });
    }

    it('can send an attachment, which gets an id', async () => {
      await drive('accept');

      const { body } = await drive('attachment', {
        url: 'https://a.example/a.pdf',
        mime: 'application/pdf',
        text: 'Read',
      });

      const [{ contentType, attachment }] = body.content;
      expect([body.type, body.text, contentType]).to.deep.equal(['Text', 'Read', 'Attachment']);
      expect(attachment).to.deep.include({
        mediaType: 'File',
        url: 'https://a.example/a.pdf',
        mime: 'application/pdf',
      });
      expect(attachment.id).to.be.a('string');
    });

    it('is told why a verb does not fit the moment', async () => {
      const answer = await drive('say', { text: 'Hi' });

      expect([answer.status, answer.body.code]).to.deep.equal([409, 'mock.control.conflict']);
      expect(answer.body.details[0].reason).to.equal(
        'No agent is connected. It alerts Ann Agent; accept first.',
      );
    });

    for (const [verb, body, field] of [
      ['say', {}, 'text'],
      ['quick-replies', { text: 'x', replies: [] }, 'replies'],
      ['accept', { user: ANN_ID }, 'user'],
    ] as const) {
      it(`is told what is wrong with the body of ${verb}`, async () => {
        const answer = await drive(verb, body);

        expect([answer.status, answer.body.details[0].fieldName]).to.deep.equal([400, field]);
      });
    }

    for (const body of [{}, { queueId: BILLING_ID, userId: BEN_ID }]) {
      it(`transfers to one target, not ${Object.keys(body).length}`, async () => {
        await drive('accept');

        expectStatus(await drive('transfer', body), 400);
      });
    }

    it('is not there in a conversation that is not there', async () => {
      const answer = await controlCall(mock.genesys, 'POST', `/conversations/${NOBODY}/agent/accept`);

      expectStatus(answer, 404);
    });
  });

  describe('the agents of the control API', () => {
    it('are listed with what the router knows', async () => {
      await drive('accept');

      const { body } = await controlCall(mock.genesys, 'GET', '/agents');

      const since = '2026-01-15T09:00:00.000Z';
      expect(body.agents[0]).to.deep.equal({
        id: ANN_ID,
        name: 'Ann Agent',
        routingStatus: 'INTERACTING',
        since,
        conversations: 1,
      });
      expect(body.agents[1]).to.include({ id: BEN_ID, routingStatus: 'IDLE', conversations: 0 });
    });

    it('go off and on queue', async () => {
      const change = (routingStatus: string) =>
        controlCall(mock.genesys, 'PUT', `/agents/${ANN_ID}`, { json: { routingStatus } });

      const answers = [await change('OFF_QUEUE'), await change('IDLE'), await change('INTERACTING')];

      expect(answers.map(({ status, body }) => body.routingStatus ?? status)).to.deep.equal([
        'OFF_QUEUE',
        'IDLE',
        400,
      ]);
    });

    it('are users of the organisation', async () => {
      const json = { routingStatus: 'IDLE' };

      expectStatus(await controlCall(mock.genesys, 'PUT', `/agents/${NOBODY}`, { json }), 404);
    });
  });

  describe('the customer of the control API', () => {
    it('leaves', async () => {
      const answer = await controlCall(mock.genesys, 'POST', `/conversations/${id}/customer/disconnect`);

      expect([answer.status, answer.body.state]).to.deep.equal([200, 'ended']);
      expect(mock.genesys.conversations.find(id)?.participants[0]?.disconnectType).to.equal('endpoint');
    });

    it('is read in the transcript with everybody else', async () => {
      await drive('accept');
      await drive('say', { text: 'Hi' });

      const { body } = await controlCall(mock.genesys, 'GET', `/conversations/${id}/messages`);

      const lines = body.messages.map(
        ({ direction, text }: Record<string, string>) => `${direction} ${text}`,
      );
      expect(lines).to.deep.equal(['inbound hello', 'outbound Hi']);
    });

    for (const path of ['messages', 'customer/disconnect']) {
      it(`is not there for ${path} in a conversation that is not there`, async () => {
        const method = path === 'messages' ? 'GET' : 'POST';

        expectStatus(await controlCall(mock.genesys, method, `/conversations/${NOBODY}/${path}`), 404);
      });
    }
  });
});
