import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import * as z from 'zod';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { COMMANDS } from './commands.ts';
import { RENAMED_SCRIPTS, renamedScript } from './renamed-scripts.ts';

const ENTRY = 'scripts/cli/genesys-mock.js';

const { scripts } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8')));

describe('the npm scripts', () => {
  it('mean the same to sh and to cmd.exe', () => {
    // For cmd.exe single quotes are part of a word, and there are neither variables before a command nor semicolons.
    const others = Object.values(scripts).filter((text) => /['`;$]|(^|&& )\w+=/.test(text));

    expect(others).to.deep.equal([]);
  });

  const commands = Object.entries(scripts).flatMap(([name, text]) => {
    const [, options = '', file = '', argv = ''] =
      /^node ((?:--\S+ )*)(scripts\/\S+) ?(.*)$/.exec(text) ?? [];
    // What watches its files does not end.
    if (file === '' || options.includes('--watch')) return [];
    const words = (part: string): string[] => part.split(' ').filter(Boolean);
    return [{ name, file, command: words(argv)[0], args: [...words(options), file, ...words(argv)] }];
  });
  for (const { name, command = 'start' } of commands.filter(({ args }) => args.includes(ENTRY))) {
    it(`name a command of genesys-mock: ${name}`, async () => {
      expect(await COMMANDS[command]?.load()).to.include({ name: command });
    });
  }

  const others = commands.filter(({ args }) => !args.includes(ENTRY));
  for (const { name, file } of others) {
    // Read rather than started: twenty processes take as long as a tenth of all tests.
    it(`start the command of the same name: ${name}`, () => {
      const source = readFileSync(path.join(PACKAGE_FOLDER, file), 'utf8');

      const [, variable = ''] =
        /^if \(import\.meta\.main\) await runAsProcess\((\w+)\);$/m.exec(source) ?? [];
      expect(source).to.match(
        new RegExp(`const ${variable}: CommandDefinition(?:<[^>]+>)? = \\{\n {2}name: '${name}',`),
      );
    });
  }

  it('have help', () => {
    const { args = [], name } = others.find((script) => script.name === 'load') ?? {};
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--help'], {
      cwd: PACKAGE_FOLDER,
      encoding: 'utf8',
      timeout: 30_000,
    });

    expect(status, stderr).to.equal(0);
    expect(stdout).to.include(`Usage: npm run ${name} --`).and.include('Exit codes:\n  0  ');
  });

  for (const [former, name] of Object.entries(RENAMED_SCRIPTS)) {
    it(`run ${name} under its former name ${former}, and say the new one`, () => {
      const hint = renamedScript({ npm_lifecycle_event: former });

      expect(scripts[former]).to.equal(`node ${ENTRY} ${name}`);
      expect(hint).to.contain(`genesys-mock ${name}`);
    });
  }
});
