import { Writable } from 'node:stream';
import { expect } from 'chai';
import { createNarrator } from './narrator.ts';
import { openMessagingStory } from './open-messaging.ts';

describe('npm run demo -- open-messaging', () => {
  it('tells of forty minutes: a decline, a transfer, a new token, and one end', async () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        done();
      },
    });

    await openMessagingStory.tell(createNarrator(stream), 'genesys');

    const text = chunks.join('');
    const signals = [...text.matchAll(/the socket tells (.+)$/gm)].map(([, signal]) => signal);
    expect(signals).to.deep.equal([
      'user.end NO_ANSWER_TRANSFER',
      'user.end TRANSFER',
      'acw',
      'user.end CLIENT',
    ]);
    expect(text.match(/POST \/oauth\/token/g)).to.have.length(2);
    expect(text.match(/the webhook brings/g)).to.have.length(3);
    expect(text.match(/Kim is with the bot again/g)).to.have.length(1);
    expect(text).to.match(/^1\. 09:00:00 .+^10\. 09:40:00 /ms);
  });
});
