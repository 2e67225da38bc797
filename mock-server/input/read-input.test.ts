import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import { readInput } from './read-input.ts';

const LIMITS = { mostBytes: 1_000, patienceMs: 60 };

describe('a file that a user names', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'input-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const place = (name: string) => path.join(folder, name);
  const pipe = () => {
    execFileSync('mkfifo', [place('pipe')]);
    return place('pipe');
  };
  /** Opens a pipe to write to it; the system says when somebody reads. */
  const openOnceRead = async (file: string): Promise<number> => {
    for (;;) {
      try {
        return openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
      } catch {
        await nextTurn();
      }
    }
  };
  const reason = (file: string) =>
    readInput(file, LIMITS).then(
      () => 'It was read.',
      (error: Error) => error.message,
    );

  it('is read to its end', async () => {
    writeFileSync(place('file'), 'text');

    expect(String(await readInput(place('file'), LIMITS))).to.equal('text');
  });

  it('is not read where it is too long', async () => {
    writeFileSync(place('file'), '');
    truncateSync(place('file'), 1_001);

    expect(await reason(place('file'))).to.equal('it is longer than 1000 bytes');
  });

  it('may be a pipe whose text comes in pieces', async () => {
    const file = pipe();
    const reading = readInput(file, { ...LIMITS, patienceMs: 10_000 });
    const end = await openOnceRead(file);
    writeSync(end, 'one,');
    setTimeout(() => {
      writeSync(end, 'two');
      closeSync(end);
    }, 30);

    expect(String(await reading)).to.equal('one,two');
  });

  it('is given up where it is a pipe that nobody writes to, or that never ends', async () => {
    const file = pipe();
    const silent = await reason(file);
    const end = openSync(file, 'r+');
    writeSync(end, 'and on it goes');
    const endless = await reason(file);
    closeSync(end);

    expect([silent, endless]).to.deep.equal(Array(2).fill('it did not end within 0.06 s'));
  });

  it('is given up where it is a pipe that gives too much', async () => {
    const file = pipe();
    const end = openSync(file, 'r+');
    writeSync(end, 'x'.repeat(1_001));

    expect(await reason(file)).to.equal('it is longer than 1000 bytes');
    closeSync(end);
  });

  it('is refused by the system where it is a socket', async () => {
    const server = createServer().listen(place('socket'));

    expect(await reason(place('socket'))).to.match(/^E[A-Z]+: /);
    server.close();
  });
});
