import { expect } from 'chai';
import { plain } from '../../mock-server/cli/index.ts';
import { createNarrator } from './narrator.ts';
import { STORIES } from './stories.ts';

async function tell(name: string, seed: string): Promise<string> {
  let text = '';
  const out = (more: string) => {
    text += more;
  };
  await STORIES[name]?.tell(createNarrator({ out, paint: plain }), seed);
  return text;
}

describe('genesys-mock demo', () => {
  it('tells of the handover: 400, 202, an hour later 400, 202 with a new token, 400 in another organisation', async () => {
    const text = await tell('handover', 'genesys');

    const answers = text
      .split('\n')
      .filter((line) => line.startsWith('   < '))
      .map((line) => line.slice(5, 8));
    expect(answers).to.deep.equal(['400', '200', '202', '400', '200', '202', '400']);
    expect(text.match(/^ {3}why .+$/gm)).to.have.length(3);
    expect(text)
      .to.contain('expired at 2026-01-15T10:00:00.000Z')
      .and.contain('belongs to another organisation');
  });

  for (const name of Object.keys(STORIES)) {
    it(`tells ${name} the same way for the same seed, without a secret`, async () => {
      const first = await tell(name, 'one');

      expect(await tell(name, 'one')).to.equal(first);
      expect(await tell(name, 'two')).to.not.equal(first);
      expect(first)
        .to.not.match(/[\w-]{64,}/)
        .and.not.contain('for-the-mock-only');
    });
  }
});
