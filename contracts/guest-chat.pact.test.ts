import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { expect } from 'chai';
import {
  leaveGuestChat,
  openGuestChat,
  sendGuestMessage,
  sendGuestTyping,
} from './cognigy-guest-chat/guest-chat.ts';
import { PACTS_DIRECTORY } from './pacts.ts';
import { PROVIDER, RETIRED_CONSUMER } from './parties.ts';

const { fromProviderState, string, uuid } = MatchersV3;

// In a folder of its own: what was removed cannot be verified, so only the drift command reads it.
const RETIRED = path.join(PACTS_DIRECTORY, 'retired');

// Read by the native part of Pact, which otherwise reports its use.
process.env.PACT_DO_NOT_TRACK = 'true';

const ids = {
  organization: '06900000-0000-4000-8000-000000000000',
  deployment: 'de000000-0000-4000-8000-000000000000',
  conversation: 'c0000000-0000-4000-8000-000000000000',
  member: 'e3e00000-0000-4000-8000-000000000000',
  message: '3e550000-0000-4000-8000-000000000000',
} as const;

const chat = {
  id: ids.conversation,
  jwt: 'example-guest-jwt',
  eventStreamUri: 'wss://streaming.example.com/chat/guest/1',
  member: { id: ids.member },
} as const;

const conversations = '/api/v2/webchat/guest/conversations';

/** A path below the guest's membership; a replay supplies the ids. */
const memberPath = (rest = '') =>
  fromProviderState(
    `${conversations}/\${conversationId}/members/\${memberId}${rest}`,
    `${conversations}/${ids.conversation}/members/${ids.member}${rest}`,
  );
const asGuest = { Authorization: `Bearer ${chat.jwt}` };

describe('a handover through Guest Chat', () => {
  let pact: PactV4;

  before(() => {
    mkdirSync(RETIRED, { recursive: true });
    // Pact merges into the file it finds.
    rmSync(path.join(RETIRED, `${RETIRED_CONSUMER}-${PROVIDER}.json`), { force: true });
  });

  beforeEach(() => {
    pact = new PactV4({ consumer: RETIRED_CONSUMER, provider: PROVIDER, dir: RETIRED, logLevel: 'warn' });
  });

  it('opens a chat without a token and gets the credential of the guest', () =>
    pact
      .addInteraction()
      .given('a web chat deployment')
      .uponReceiving('a guest who opens a chat')
      .withRequest('POST', conversations, (request) => {
        request.jsonBody({
          organizationId: ids.organization,
          deploymentId: ids.deployment,
          routingTarget: { targetType: 'QUEUE', targetAddress: 'Support' },
          memberInfo: { displayName: 'Ann', customFields: { intent: 'transfer' } },
        });
      })
      .willRespondWith(200, (response) => {
        response.jsonBody({
          id: uuid(chat.id),
          jwt: string(chat.jwt),
          eventStreamUri: string(chat.eventStreamUri),
          member: { id: uuid(chat.member.id) },
        });
      })
      .executeTest(async ({ url }) => {
        const opened = await openGuestChat(
          { login: url, api: url },
          {
            organizationId: ids.organization,
            deploymentId: ids.deployment,
            queueName: 'Support',
            displayName: 'Ann',
            customFields: { intent: 'transfer' },
          },
        );

        expect(opened).to.deep.equal(chat);
      }));

  it('sends what the guest writes', () =>
    pact
      .addInteraction()
      .given('a guest in a chat')
      .uponReceiving('a message of the guest')
      .withRequest('POST', memberPath('/messages'), (request) => {
        request.headers(asGuest).jsonBody({ body: 'hello', bodyType: 'standard' });
      })
      .willRespondWith(200, (response) => {
        response.jsonBody({ id: uuid(ids.message) });
      })
      .executeTest(async ({ url }) => {
        const sent = await sendGuestMessage({ login: url, api: url }, chat, 'hello');

        expect(sent).to.deep.equal({ id: ids.message });
      }));

  it('shows that the guest is typing', () =>
    pact
      .addInteraction()
      .given('a guest in a chat')
      .uponReceiving('a guest who is typing')
      .withRequest('POST', memberPath('/typing'), (request) => {
        request.headers(asGuest);
      })
      .willRespondWith(200, (response) => {
        response.jsonBody({ id: uuid(ids.message) });
      })
      .executeTest(async ({ url }) => {
        await sendGuestTyping({ login: url, api: url }, chat);
      }));

  it('leaves', () =>
    pact
      .addInteraction()
      .given('a guest in a chat')
      .uponReceiving('a guest who leaves')
      .withRequest('DELETE', memberPath(), (request) => {
        request.headers(asGuest);
      })
      .willRespondWith(204)
      .executeTest(async ({ url }) => {
        await leaveGuestChat({ login: url, api: url }, chat);
      }));
});
