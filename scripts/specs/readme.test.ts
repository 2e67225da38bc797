import { expect } from 'chai';
import { parseOverlay } from '../releases/overlay.ts';
import { renderReadme } from './readme.ts';

const ORIGIN = { source: 'some-sdk', version: '7.8.9', sha256: 'abc' };

const OVERLAY = parseOverlay({
  overlay: '1.0.0',
  info: { title: 'Test', version: '1' },
  actions: [
    { target: '$.a', update: { enum: ['x|y'] }, 'x-origin': { confidence: 'inferred', source: 'a guess' } },
    { target: '$.b', remove: true, 'x-origin': { confidence: 'documented', source: 'the manual' } },
  ],
});

const part = (name: string, content = '') => `<!-- ${name}:start -->${content}<!-- ${name}:end -->`;
const README = `Top\n${part('origin')}\n${part('confidence', '\nold\n')}\n${part('inferred')}\nBottom\n`;

describe('renderReadme', () => {
  it('fills the three parts and leaves the rest', () => {
    const text = renderReadme(README, ORIGIN, OVERLAY);

    expect(text)
      .to.match(/^Top\n/)
      .and.match(/\nBottom\n$/);
    expect(text).to.include('| `some-sdk` | 7.8.9 | `abc` |');
    expect(text).to.include('| documented | 1 |').and.include('| inferred | 1 |').and.include('| ours | 0 |');
    expect(text).not.to.include('old');
  });

  it('lists the inferred corrections only, with bars that do not break the table', () => {
    const text = renderReadme(README, ORIGIN, OVERLAY);

    expect(text).to.include('| `$.a` | `{"enum":["x\\|y"]}` | a guess |');
    expect(text).not.to.include('the manual');
  });

  it('changes nothing when it runs again', () => {
    const once = renderReadme(README, ORIGIN, OVERLAY);

    expect(renderReadme(once, ORIGIN, OVERLAY)).to.equal(once);
  });

  it('names the part whose markers are gone', () => {
    expect(() => renderReadme('no markers', ORIGIN, OVERLAY)).to.throw('<!-- origin:start -->');
  });
});
