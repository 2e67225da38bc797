import { PassThrough } from 'node:stream';
import { styleText } from 'node:util';
import { expect } from 'chai';
import { forTerminal, paintFor } from './paint.ts';

/** A stream that says it shows colours. */
const terminal = Object.assign(new PassThrough(), {
  isTTY: true,
  getColorDepth: () => 4,
  hasColors: () => true,
});

describe('what a command paints', () => {
  const paint = paintFor(terminal);
  const red = '\x1b[31m';

  it('comes to a terminal in colours', () => {
    const text = forTerminal(`a ${paint('red', 'b')} ${paint(['red', 'bold'], 'c')}`);

    expect(text).to.equal(
      `a ${styleText('red', 'b', { validateStream: false })} ${styleText(['red', 'bold'], 'c', { validateStream: false })}`,
    );
  });

  it('has no colours but its own, wherever they come from', () => {
    expect(forTerminal(`${red}a`)).to.equal('\\u001b[31ma');
    expect(forTerminal(paint('bold', `${red}a`))).to.equal('\x1b[1m\\u001b[31ma\x1b[22m');
    expect(forTerminal('\uFDD0[31m')).to.equal('\uFDD0[31m');
  });
});
