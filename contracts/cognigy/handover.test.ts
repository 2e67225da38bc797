import { expect } from 'chai';
import {
  type GenesysMock,
  type PersonaName,
  SUPPORT_QUEUE,
  startGenesysMock,
} from '../../mock-server/index.ts';
import { refusalOf } from '../testing/failures.ts';
import { pastedToken, type SessionTokens } from './access/session-token.ts';
import { type Handover, handOver } from './handover.ts';

/** The real service names no field in a bare 400, so the consumer has to guess; these are its guesses. */
describe('a handover to a Genesys Cloud that does not explain itself', () => {
  let genesys: GenesysMock;
  let renewals: number;
  before(async () => {
    genesys = await startGenesysMock({ errors: 'opaque' });
  });
  after(() => genesys.close());
  beforeEach(() => {
    genesys.reset();
    renewals = 0;
  });

  function tokens(first: PersonaName, next: PersonaName): SessionTokens {
    return {
      current: async () => genesys.tokens.issue(first).accessToken,
      renew: async () => {
        renewals++;
        return genesys.tokens.issue(next).accessToken;
      },
    };
  }

  function handover(changes: Partial<Handover> = {}): Handover {
    return {
      conversationId: genesys.conversations.open().id,
      queueId: SUPPORT_QUEUE.id,
      context: { intent: 'transfer' },
      ...changes,
    };
  }

  const attempt = (session: SessionTokens, request: Handover) =>
    handOver({ hosts: { login: genesys.url, api: genesys.url }, tokens: session }, request);

  it('suspects the token first, and is accepted with a new one', async () => {
    const receipt = await attempt(tokens('expired', 'valid'), handover());

    expect(receipt.state).to.equal('queued');
    expect(renewals).to.equal(1);
  });

  it('tries a new token only once', async () => {
    const error = await refusalOf(attempt(tokens('expired', 'revoked'), handover()));

    expect(error).to.include({ status: 400, code: 'bad.request' });
    expect(renewals).to.equal(1);
    expect(genesys.journal.entries()).to.have.lengthOf(2);
  });

  it('renews nothing when the code says that the queue is wrong', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    const error = await refusalOf(attempt(tokens('valid', 'valid'), handover({ queueId: unknown })));

    expect(error.code).to.equal('conversations.error.queue.not.found');
    expect(renewals).to.equal(0);
  });

  it('cannot renew a token that was pasted', async () => {
    const error = await refusalOf(attempt(pastedToken('abc-123'), handover()));

    expect(error.status).to.equal(400);
    expect(genesys.journal.entries()).to.have.lengthOf(1);
  });

  it('shows no token in its error', async () => {
    const { accessToken } = genesys.tokens.issue('expired');
    const error = await refusalOf(attempt(pastedToken(accessToken), handover()));

    expect(`${error.stack} ${JSON.stringify(error)}`).to.not.include(accessToken);
  });
});
