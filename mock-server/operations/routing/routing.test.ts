import { expect } from 'chai';
import { startGenesysMock } from '../../index.ts';
import { SUPPORT_QUEUE } from '../../org/default-organization.ts';
import { call, expectStatus } from '../../testing/call.ts';
import { ANN_ID, BEN_ID, BILLING_ID, SUPPORT_ID } from '../../testing/engine-fixture.ts';
import { type OpenMessaging, startOpenMessaging } from '../../testing/open-messaging.ts';

const QUEUE = `/api/v2/routing/queues/${SUPPORT_ID}`;
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('routing', () => {
  let mock: OpenMessaging;
  beforeEach(async () => {
    mock = await startOpenMessaging();
  });
  afterEach(() => mock.close());

  describe('the members of a queue', () => {
    const names = async (query: string) =>
      (await mock.api('GET', `${QUEUE}/members${query}`)).body.entities.map(
        ({ name }: { name: string }) => name,
      );

    it('are listed by name, with their routing status when asked for', async () => {
      const plain = await mock.api('GET', `${QUEUE}/members`);
      const expanded = await mock.api('GET', `${QUEUE}/members?expand=routingStatus`);

      expect(plain.body.entities.map(({ id }: { id: string }) => id)).to.deep.equal([ANN_ID, BEN_ID]);
      expect(plain.body.entities[0]).to.not.have.property('routingStatus');
      expect(expanded.body.entities[0].routingStatus).to.include({ userId: ANN_ID, status: 'IDLE' });
      expect(plain.body).to.not.have.property('total');
    });

    it('are filtered by name, routing status and how they belong to it', async () => {
      mock.genesys.agents.goOffQueue(BEN_ID);

      expect(await names('?name=ANN')).to.deep.equal(['Ann Agent']);
      expect(await names('?routingStatus=OFF_QUEUE')).to.deep.equal(['Ben Agent']);
      expect(await names('?memberBy=group')).to.deep.equal([]);
      expect(await names('?joined=false')).to.deep.equal([]);
      expect(await names('?skills=spanish')).to.deep.equal([]);
      expect(await names('?pageSize=1&pageNumber=2')).to.deep.equal(['Ben Agent']);
    });

    it('are not there for a queue that is not there', async () => {
      const answer = await mock.api('GET', `/api/v2/routing/queues/${NOBODY}/members`);

      expect([answer.status, answer.body.code]).to.deep.equal([404, 'resource.not.found']);
    });
  });

  describe('the estimated wait', () => {
    const wait = async () => (await mock.api('GET', `${QUEUE}/estimatedwaittime`)).body.results;

    it('is nothing while an agent is free', async () => {
      expect(await wait()).to.deep.equal([{ formula: 'SIMPLE', estimatedWaitTimeSeconds: 0, intent: 'ALL' }]);
    });

    it('is not predicted while nobody is on queue', async () => {
      mock.genesys.agents.goOffQueue(ANN_ID);
      mock.genesys.agents.goOffQueue(BEN_ID);

      expect(await wait()).to.deep.equal([]);
    });

    it('grows with those who wait, and knows how long conversations took', async () => {
      mock.genesys.agents.goOffQueue(BEN_ID);
      const first = await mock.converse('first');
      mock.genesys.agents.accept(first.id);
      await mock.genesys.clock.advance(60_000);
      mock.genesys.agents.disconnect(first.id);
      for (let index = 0; index < 4; index++)
        mock.genesys.agents.accept((await mock.converse(`taken-${index}`)).id);
      await mock.converse('waits');
      await mock.converse('waits too');

      expect(await wait()).to.deep.equal([
        { formula: 'SIMPLE', estimatedWaitTimeSeconds: 120, intent: 'ALL' },
      ]);
      const chat = await mock.api('GET', `${QUEUE}/mediatypes/chat/estimatedwaittime`);
      const message = await mock.api('GET', `${QUEUE}/mediatypes/message/estimatedwaittime`);
      expect(chat.body.results[0]).to.include({ estimatedWaitTimeSeconds: 0, intent: 'CHAT' });
      expect(message.body.results[0]).to.include({ estimatedWaitTimeSeconds: 120, intent: 'MESSAGE' });
    });

    it('knows no medium but those of the vendor', async () => {
      const answer = await mock.api('GET', `${QUEUE}/mediatypes/fax/estimatedwaittime`);

      expectStatus(answer, 400);
      expect(answer.body.code).to.equal('invalid.value');
      expect(answer.body.details[0].reason).to.contain('one of all, call,').and.contain('it is "fax"');
    });
  });

  describe('queue observations', () => {
    const METRICS = [
      'oOnQueueUsers',
      'oUserRoutingStatuses',
      'oWaiting',
      'oInteracting',
      'oAlerting',
      'oSomethingElse',
    ];
    const query = (predicates: object[], metrics = METRICS) =>
      mock.api('POST', '/api/v2/analytics/queues/observations/query', {
        filter: { type: 'or', predicates },
        metrics,
      });
    const ofQueue = (value: string) => ({ dimension: 'queueId', value });

    it('count agents by routing status and conversations by what they do', async () => {
      const talking = await mock.converse('talks');
      mock.genesys.agents.accept(talking.id);
      await mock.converse('waits');

      const answer = await query([ofQueue(SUPPORT_ID)]);

      expectStatus(answer, 200);
      expect(answer.body.results).to.deep.equal([
        {
          group: { queueId: SUPPORT_ID },
          data: ['oOnQueueUsers', 'oUserRoutingStatuses'].flatMap((metric) => [
            { metric, qualifier: 'IDLE', stats: { count: 1 } },
            { metric, qualifier: 'INTERACTING', stats: { count: 1 } },
          ]),
        },
        {
          group: { mediaType: 'message', queueId: SUPPORT_ID },
          data: [
            { metric: 'oWaiting', stats: { count: 1 } },
            { metric: 'oInteracting', stats: { count: 1 } },
            { metric: 'oAlerting', stats: { count: 1 } },
          ],
        },
      ]);
    });

    it('are open to the handover client of the built-in organisation', async () => {
      await using genesys = await startGenesysMock();
      const json = {
        filter: { type: 'or', predicates: [{ dimension: 'queueId', value: SUPPORT_QUEUE.id }] },
        metrics: ['oOnQueueUsers'],
      };

      const answer = await call(genesys, 'POST', '/api/v2/analytics/queues/observations/query', {
        token: 'persona.valid',
        json,
      });

      expectStatus(answer, 200);
    });

    it('say so when nobody is on queue', async () => {
      mock.genesys.agents.goOffQueue(BEN_ID);

      const answer = await query([ofQueue(BILLING_ID)], ['oOnQueueUsers', 'oOffQueueUsers', 'oMemberUsers']);

      expect(answer.body.results[0].data).to.deep.equal([
        { metric: 'oOnQueueUsers', stats: { count: 0 } },
        { metric: 'oOffQueueUsers', qualifier: 'OFF_QUEUE', stats: { count: 1 } },
        { metric: 'oMemberUsers', stats: { count: 1 } },
      ]);
    });

    it('leave out other media', async () => {
      const answer = await query(
        [ofQueue(SUPPORT_ID), { dimension: 'mediaType', value: 'voice' }],
        ['oWaiting'],
      );

      expect(answer.body.results).to.deep.equal([]);
    });

    it('are refused without a queue', async () => {
      const answer = await query([]);

      expect([answer.status, answer.body.code]).to.deep.equal([400, 'bad.request']);
    });
  });
});
