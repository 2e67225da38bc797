import { expect } from 'chai';
import { controlCall } from '../testing/control-call.ts';
import { type OpenMessaging, startOpenMessaging } from '../testing/open-messaging.ts';
import { DEFAULT_ORGANIZATION, OPEN_INTEGRATION } from './default-organization.ts';

const SETTINGS = {
  name: 'Second',
  outboundNotificationWebhookUrl: 'http://127.0.0.1:9/hook',
  outboundNotificationWebhookSignatureSecretToken: 'sixteen-letters!',
};
const PATH = '/api/v2/conversations/messaging/integrations/open';
const url = (text: string) => ({ outboundNotificationWebhookUrl: text });
const headers = (webhookHeaders: Record<string, string>) => ({ webhookHeaders });

describe('a webhook that cannot be sent', () => {
  let mock: OpenMessaging;
  before(async () => {
    mock = await startOpenMessaging();
  });
  after(() => mock.close());

  for (const [what, changes, reason] of [
    ['a file', url('file:///etc/passwd'), 'http or https'],
    ['a script', url('javascript:alert(1)'), 'http or https'],
    ['another protocol', url('ftp://127.0.0.1/'), 'http or https'],
    ['a user that is not encoded', url('http://%ff@127.0.0.1/'), 'percent-encode'],
    [
      'a URL of a hundred thousand characters',
      url(`http://127.0.0.1/${'a'.repeat(100_000)}`),
      'at most 8000',
    ],
    ['a space in the name of a header', headers({ 'X Tenant': 'a' }), '"X Tenant", which is no token'],
    ['a header without a name', headers({ '': 'a' }), 'no token'],
    ['a line break in a header', headers({ 'X-Tenant': 'sec\nret' }), '"X-Tenant" a value of one line'],
    ['a header beyond Latin-1', headers({ 'X-Tenant': 'sécret 👋' }), 'of Latin-1'],
    ['a host of its own', headers({ Host: 'secret' }), '"Host", which says how'],
    ['a length of its own', headers({ 'content-LENGTH': '3' }), 'says how the bytes are sent'],
    ['one header twice', headers({ 'X-A': 'secret', 'x-a': 'secret' }), '"x-a" twice'],
    [
      'ten thousand headers',
      headers(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x-${index}`, 'secret']))),
      'at most 8000 characters in all',
    ],
  ] as const) {
    const [field] = Object.keys(changes);

    it(`is refused where it is set: ${what}`, async () => {
      const posted = await mock.api('POST', PATH, { ...SETTINGS, ...changes });
      const { id } = mock.genesys.integrations.list()[0] ?? {};
      const patched = await mock.api('PATCH', `${PATH}/${id}`, { name: 'a', ...changes });
      const steered = await controlCall(mock.genesys, 'POST', '/integrations', {
        json: { ...SETTINGS, ...changes },
      });

      for (const { status, body, text } of [posted, patched, steered]) {
        expect(status).to.equal(400);
        expect(body.details[0].fieldName).to.equal(field);
        expect(body.details[0].reason).to.include(reason);
        expect(text).to.have.length.below(2000);
        expect(text).to.not.include('ret');
      }
      expect([posted.body.code, steered.body.code]).to.deep.equal(['bad.request', 'mock.control.invalid']);
      expect(() => mock.genesys.integrations.create({ ...SETTINGS, ...changes })).to.throw(reason);
      expect(() =>
        mock.genesys.replaceOrganization({
          ...DEFAULT_ORGANIZATION,
          integrations: [{ ...OPEN_INTEGRATION, ...changes }],
        }),
      ).to.throw(reason);
    });
  }

  for (const [what, changes] of [
    ['secret', { outboundNotificationWebhookSignatureSecretToken: 'x'.repeat(100_000) }],
    ['name', { name: 'x'.repeat(100_000) }],
  ] as const)
    it(`is refused with a ${what} of a hundred thousand characters`, async () => {
      const posted = await mock.api('POST', PATH, { ...SETTINGS, ...changes });
      const steered = await controlCall(mock.genesys, 'POST', '/integrations', {
        json: { ...SETTINGS, ...changes },
      });

      for (const { status, body } of [posted, steered]) {
        expect(status).to.equal(400);
        expect(body.details[0].reason).to.include('at most 24000 characters');
      }
    });

  it('is refused as the key of an event bridge', () => {
    const eventBridge = { apiKey: 'a\nb', sourceSuffix: 'cognigy' };

    expect(() =>
      mock.genesys.replaceOrganization({
        ...DEFAULT_ORGANIZATION,
        integrations: [{ ...OPEN_INTEGRATION, handoverEnd: { eventBridge } }],
      }),
    ).to.throw('handoverEnd.eventBridge.apiKey must be one line of Latin-1');
  });
});
