import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { SUPPORT_QUEUE, startGenesysMock } from '../mock-server/index.ts';
import { pactOf } from '../mock-server/testing/index.ts';
import { replayFiles } from './replay/verify-pacts.ts';

describe('a pact that the cockpit exports', () => {
  it('holds when it is replayed: requests that passed, and refused ones with the token that was refused', async () => {
    await using genesys = await startGenesysMock();
    const conversationId = genesys.conversations.open().id;
    const tokens = [
      'abc-123',
      ...(['valid', 'expired', 'revoked'] as const).map(
        (persona) => genesys.tokens.issue(persona).accessToken,
      ),
    ];
    for (const sessionToken of tokens) {
      await fetch(`${genesys.url}/api/v2/conversations/handover`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          sessionToken,
          conversationId,
          queueId: SUPPORT_QUEUE.id,
          context: { intent: 'transfer' },
        }),
      });
      await fetch(`${genesys.url}/api/v2/routing/queues`, {
        headers: { authorization: `Bearer ${sessionToken}` },
      });
    }
    const folder = await mkdtemp(path.join(tmpdir(), 'exported-'));
    const file = path.join(folder, 'exported.json');

    try {
      await writeFile(file, JSON.stringify(pactOf(genesys.journal.entries())));
      const { interactions } = await replayFiles([file], { genesys });

      expect(interactions.map(({ problems }) => problems)).to.deep.equal(Array.from({ length: 8 }, () => []));
      expect(interactions.every(({ holds }) => holds)).to.equal(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
