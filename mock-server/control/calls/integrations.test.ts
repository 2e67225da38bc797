import { expect } from 'chai';
import { type GenesysMock, startGenesysMock } from '../../index.ts';
import { expectStatus } from '../../testing/call.ts';
import { controlCall } from '../../testing/control-call.ts';

const SETTINGS = {
  name: 'Cognigy',
  outboundNotificationWebhookUrl: 'http://127.0.0.1:9/hook',
  outboundNotificationWebhookSignatureSecretToken: 'a-secret-of-sixteen-or-more',
};

describe('the integrations of the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
    mock.clock.freeze();
  });
  afterEach(() => mock.close());

  it('can be made, are completed a second later, and show no secret', async () => {
    const made = await controlCall(mock, 'POST', '/integrations', { json: SETTINGS });
    await mock.clock.advance(1000);

    const { body, text } = await controlCall(mock, 'GET', '/integrations');

    expectStatus(made, 201);
    expect(made.body.createStatus).to.equal('Initiated');
    expect(body.integrations.at(-1)).to.deep.equal({ ...made.body, createStatus: 'Completed' });
    expect(text).to.not.contain(SETTINGS.outboundNotificationWebhookSignatureSecretToken);
  });

  for (const [url, reason] of [
    ['ftp://127.0.0.1/hook', 'must be an http or https URL'],
    ['hook', 'must be an absolute URL'],
  ] as const)
    it(`post to the web only, not to ${url}`, async () => {
      const json = { ...SETTINGS, outboundNotificationWebhookUrl: url };

      const answer = await controlCall(mock, 'POST', '/integrations', { json });

      expectStatus(answer, 400);
      expect(answer.body.details).to.have.length(1);
      expect(answer.body.details[0].reason).to.contain(reason);
    });

  it('need a secret that is long enough', async () => {
    const json = { ...SETTINGS, outboundNotificationWebhookSignatureSecretToken: 'short' };

    const answer = await controlCall(mock, 'POST', '/integrations', { json });

    expectStatus(answer, 400);
    expect(answer.body.details[0].fieldName).to.equal('outboundNotificationWebhookSignatureSecretToken');
  });
});
