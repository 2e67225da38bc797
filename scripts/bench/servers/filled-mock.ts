import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DEFAULT_ORGANIZATION, startGenesysMock } from '../../../mock-server/index.ts';
import { Samples } from '../samples.ts';

/** A mock with a given number of live tokens and ended conversations. Announces how much memory each of them takes. */
const [tokens = 0, conversations = 0] = process.argv.slice(2).map(Number);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heapBytes(): number {
  collect();
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

const RESETS = 3;

const genesys = await startGenesysMock({
  organization: { ...DEFAULT_ORGANIZATION, keepEndedConversations: Math.max(conversations, 1) },
});
function issueTokens(): void {
  for (let count = 0; count < tokens; count++) genesys.tokens.issue();
}
function endConversations(): void {
  for (let count = 0; count < conversations; count++) {
    const { id } = genesys.conversations.open({ customerName: 'Kim Customer' });
    genesys.conversations.end(id);
  }
}

// The first reset loads what all of them need.
genesys.reset();
const empty = heapBytes();
issueTokens();
const withTokens = heapBytes();
endConversations();
const withConversations = heapBytes();

const resets = new Samples();
for (let count = 0; count < RESETS; count++) {
  // Garbage collection that is still to be done must not count.
  await wait(200);
  const mark = performance.now();
  genesys.reset();
  resets.add('ms', performance.now() - mark);
  issueTokens();
  endConversations();
}
const said = {
  event: 'listening',
  url: genesys.url,
  resetMs: resets.median('ms'),
  bytesPerToken: tokens === 0 ? 0 : (withTokens - empty) / tokens,
  bytesPerConversation: conversations === 0 ? 0 : (withConversations - withTokens) / conversations,
};
process.stdout.write(`${JSON.stringify(said)}\n`);
