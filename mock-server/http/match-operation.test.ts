import { expect } from 'chai';
import { startGenesysMock } from '../index.ts';
import { call, expectStatus } from '../testing/call.ts';

describe('a path that no operation has', () => {
  for (const path of ['/api/v2/oauth/token', '/oauth/token/', '/login/oauth/token'])
    it(`says where the token endpoint is: ${path}`, async () => {
      await using genesys = await startGenesysMock();

      const answer = await call(genesys, 'POST', path, { form: { grant_type: 'client_credentials' } });

      expectStatus(answer, 404);
      expect(answer.body.details[0].reason).to.contain('The token endpoint is POST /oauth/token');
    });

  it('is no documented 404 where Genesys Cloud has taken the operation away', async () => {
    await using genesys = await startGenesysMock();

    expectStatus(await call(genesys, 'POST', '/api/v2/webchat/guest/conversations', { json: {} }), 404);

    expect(genesys.journal.entries()[0]?.refusal?.origin?.confidence).to.equal('inferred');
  });

  it('is named where nothing is known of it', async () => {
    await using genesys = await startGenesysMock();

    const answer = await call(genesys, 'GET', '/api/v2/nothing');

    expectStatus(answer, 404);
    expect(answer.body.details[0].reason).to.equal(
      'No operation of the specification has the path /api/v2/nothing.',
    );
  });
});
