import { expect } from 'chai';
import { runHere } from '../../mock-server/cli/testing/index.ts';
import { demo } from './command.ts';

describe('genesys-mock demo open-messaging', () => {
  it('tells of forty minutes: a decline, a transfer, a new token, and one end', async () => {
    const { code, out: text, err } = await runHere(demo, ['open-messaging']);

    expect(code, err).to.equal(0);
    const course = text.matchAll(/(?<=^\d+\. )\d\d:\d\d:\d\d|(?<=the socket tells ).+$/gm);
    expect([...course].flat()).to.deep.equal([
      '09:00:00',
      '09:00:20',
      'user.end NO_ANSWER_TRANSFER',
      '09:00:35',
      '09:02:00',
      '09:15:00',
      'user.end TRANSFER',
      '09:16:00',
      'acw',
      '09:29:30',
      '09:30:10',
      '09:31:00',
      '09:40:00',
      'user.end CLIENT',
    ]);
    expect(text.match(/POST \/oauth\/token/g)).to.have.length(2);
    expect(text.match(/the webhook brings/g)).to.have.length(3);
    expect(text.match(/Kim is with the bot again/g)).to.have.length(1);
    expect(text).to.match(/^1\. 09:00:00 .+^10\. 09:40:00 /ms);
  });
});
