import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { logFile } from './log-file.ts';

describe('the log of a mock in the background', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'log-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('goes on where it ended', () => {
    const file = path.join(folder, 'mock.log');

    logFile(file)('one\n');
    logFile(file)('two\n');

    expect(readFileSync(file, 'utf8')).to.equal('one\ntwo\n');
  });

  it('is two files at most, with the newest lines', () => {
    const file = path.join(folder, 'mock.log');
    const write = logFile(file, 100);

    for (let line = 1; line <= 1_000; line++) write(`line ${line}\n`);

    const files = readdirSync(folder).sort();
    const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(files).to.deep.equal(['mock.log', 'mock.log.1']);
    expect(texts.join('').length).to.be.below(250);
    expect(texts.join('')).to.contain('line 1000\n');
  });
});
