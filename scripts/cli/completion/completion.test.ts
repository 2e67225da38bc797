import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { mock } from 'node:test';
import { expect } from 'chai';
import { PACKAGE_FOLDER } from '../../../mock-server/cli/index.ts';
import { runScript } from '../../../mock-server/cli/testing/index.ts';
import { COMMANDS } from '../commands.ts';
import { createCompleter } from './completer.ts';

const ENTRY = 'scripts/cli/genesys-mock.js';

/** What is offered for a command line that ends in its last word. */
async function offers(...words: string[]): Promise<string[]> {
  const completer = await createCompleter(COMMANDS);
  const print = mock.method(console, 'log', () => {});
  completer.parse(words);
  print.mock.restore();
  const lines = print.mock.calls.map(({ arguments: [line] }) => String(line));
  return lines.flatMap((line) => /^(.*)\t/.exec(line)?.[1] ?? []);
}

describe('completion', () => {
  for (const [words, offered] of [
    [['can-i'], ['can-i-deploy']],
    [['drift', '--fo'], ['--format']],
    [
      ['drift', '--format', ''],
      ['pretty', 'markdown', 'json', 'junit', 'sarif', 'github'],
    ],
    [['demo', 'open'], ['open-messaging']],
    [['start', '--no-'], ['--no-cockpit']],
    [['--por'], ['--port']],
    [['nonsense', ''], []],
  ] as const) {
    it(`offers ${offered.join(', ') || 'nothing'} for ${words.join(' ')}`, async () => {
      expect(await offers(...words)).to.deep.equal(offered);
    });
  }

  for (const shell of ['zsh', 'powershell']) {
    it(`prints a script for ${shell}`, async () => {
      const { code, out } = await runScript(ENTRY, ['completion', shell]);

      expect(code).to.equal(0);
      expect(out).to.match(/^# ?(compdef|powershell).*genesys-mock/);
    });
  }

  it('refuses another shell in a line', async () => {
    const { code, out, err } = await runScript(ENTRY, ['completion', 'tcsh']);

    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err).to.include("'tcsh' is invalid").and.include('bash, zsh, fish, powershell');
  });

  // There is a bash on every system of CI but Windows, where its paths are not those of Node.
  if (process.platform !== 'win32') {
    it('completes in bash', () => {
      const command = `${process.execPath} ${path.join(PACKAGE_FOLDER, ENTRY)}`;
      const { stdout, stderr } = spawnSync(
        'bash',
        [
          '-c',
          // The function of the package bash-completion, as far as it is used, since that may not be installed.
          `_get_comp_words_by_ref() { cur=\${COMP_WORDS[COMP_CWORD]}; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
          genesys-mock() { ${command} "$@"; }
          source <(genesys-mock completion bash)
          COMP_WORDS=(genesys-mock record-d); COMP_CWORD=1
          $(complete -p genesys-mock | sed 's/.*-F \\([^ ]*\\).*/\\1/')
          echo "\${COMPREPLY[@]}"`,
        ],
        { encoding: 'utf8' },
      );

      expect(stdout, stderr).to.equal('record-deployment\n');
    });
  }
});
