import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import * as z from 'zod';
import { PROJECT_FOLDER } from './context.ts';

const { scripts } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8')));

describe('the npm scripts', () => {
  it('mean the same to sh and to cmd.exe', () => {
    // For cmd.exe single quotes are part of a word, and there are neither variables before a command nor semicolons.
    const others = Object.values(scripts).filter((text) => /['`;$]|(^|&& )\w+=/.test(text));

    expect(others).to.deep.equal([]);
  });

  const commands = Object.entries(scripts).flatMap(([name, text]) => {
    const [, options = '', file] = /^node ((?:--\S+ )*)(scripts\/\S+)/.exec(text) ?? [];
    return file === undefined ? [] : [{ name, args: [...options.split(' ').filter(Boolean), file] }];
  });
  for (const { name, args } of commands) {
    it(`start the command of the same name: ${name}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--help'], {
        cwd: PROJECT_FOLDER,
        encoding: 'utf8',
      });

      expect(status, stderr).to.equal(0);
      expect(stdout).to.include(`Usage: npm run ${name} --`).and.include('Exit codes:\n  0  ');
    });
  }
});
