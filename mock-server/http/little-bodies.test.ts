import { expect } from 'chai';
import { builtInDocument } from '../openapi/load-document.ts';
import { call } from '../testing/call.ts';
import { INTEGRATION_ID } from '../testing/engine-fixture.ts';
import { startOpenMessaging } from '../testing/open-messaging.ts';

/** What is easily sent by mistake. What might end something comes last. */
const BODIES = ['null', '[]', '"x"', '0', 'true', '[null]', '{}', '', undefined];
const HEADERS = { 'content-type': 'application/json' };
const ELSE = 'e1d2c3b4-4444-4aaa-8bbb-000000000001';

const operations = [...builtInDocument().operations.all()];
const writes = operations.filter(({ method }) => !['GET', 'HEAD'].includes(method));

describe('every write of the specification', () => {
  for (const { method, path, operationId, permissions, requestBody } of writes) {
    it(`is answered or refused, never failed at, where the body is missing or next to nothing: ${operationId}`, async () => {
      await using mock = await startOpenMessaging();
      const { id, agent } = await mock.talk();
      const { body: channel } = await mock.api('POST', '/api/v2/notifications/channels');
      const ids: Readonly<Record<string, string>> = {
        conversationId: id,
        participantId: agent.id,
        communicationId: agent.communication,
        integrationId: INTEGRATION_ID,
        channelId: channel.id,
      };
      const target = path.replace(/\{([^}]+)\}/g, (_, name: string) => ids[name] ?? ELSE);
      const options = { permissions: permissions?.permissions };
      const { accessToken: token } = mock.genesys.tokens.issue('valid', options);

      for (const body of BODIES) {
        const answer = await call(mock.genesys, method, target, {
          token,
          headers: HEADERS,
          ...(body === undefined ? {} : { body }),
        });

        expect(answer.status, `${body}: ${answer.text}`).to.be.within(200, 499);
        if (requestBody?.required === true && (body ?? '') === '') expect(answer.status).to.equal(400);
      }
    });
  }
});
