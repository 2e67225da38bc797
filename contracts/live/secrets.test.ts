import { expect } from 'chai';
import { Secrets } from './secrets.ts';

const ID = '06900000-0000-4000-8000-000000000000';

describe('the secrets of a live run', () => {
  it('are masked as they are, in an address, in JSON and in a Basic header', () => {
    const secret = 'a"b/c';
    const secrets = new Secrets({ GENESYS_CODE_CLIENT_ID: ID, GENESYS_CODE_CLIENT_SECRET: secret });
    const basic = Buffer.from(`${ID}:${secret}`).toString('base64');

    const text = secrets.redact(`${secret} ${encodeURIComponent(secret)} ${JSON.stringify(secret)} ${basic}`);

    expect(text).to.equal('*** *** "***" ***');
  });

  it('leave other texts as they are', () => {
    const secrets = new Secrets({ GENESYS_DOMAIN: 'mypurecloud.de', GENESYS_QUEUE_ID: ID });

    expect(secrets.redact(`${ID} on mypurecloud.de`)).to.equal(`${ID} on mypurecloud.de`);
  });

  it('include the secrets of an answer at any depth, and not its other words', () => {
    const secrets = new Secrets({});

    secrets.addFrom(
      JSON.stringify({
        access_token: 'a-token-in-an-answer',
        token_type: 'bearer',
        name: 'a-queue-with-a-long-name',
        entities: [{ webhookHeaders: { 'X-Key': 'a-key-of-a-webhook' } }],
      }),
    );

    expect(
      secrets.redact('bearer a-token-in-an-answer, a-queue-with-a-long-name, a-key-of-a-webhook'),
    ).to.equal('bearer ***, a-queue-with-a-long-name, ***');
  });

  it('ignore an answer that is not JSON', () => {
    expect(() => new Secrets({}).addFrom('<html>')).to.not.throw();
  });

  it('mask all of a secret that begins with another', () => {
    const secrets = new Secrets({ GENESYS_USER_TOKEN: 'abc' });
    secrets.add('abc-and-more');

    expect(secrets.redact('abc-and-more')).to.equal('***');
  });
});
