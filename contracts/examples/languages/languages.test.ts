import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { HANDOVER_CLIENT, startGenesysMock } from '../../../mock-server/index.ts';

const run = promisify(execFile);
const FOLDER = import.meta.dirname;
const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');

/** The rows of the table: language, file, command, and what the sample was tried with. */
const rows = [...readme.matchAll(/^\| (\S+) \| \[(\S+)\]\(\2\) \| `(\S+) ([^`]+)` \| (.+) \|$/gm)].map(
  ([, language = '', file = '', program = '', args = '', tried = '']) => ({
    language,
    file,
    program: program === 'node' ? process.execPath : program,
    args: args.split(' '),
    tried,
  }),
);

/** What keeps a program from running the sample; undefined when nothing does. */
async function missing(program: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(program, ['--version'], { timeout: 30_000 });
    if (program === 'dotnet' && Number.parseInt(stdout, 10) < 10)
      return `dotnet ${stdout.trim()} runs no single files`;
    return undefined;
  } catch (error) {
    return `${program} cannot be started (${(error as NodeJS.ErrnoException).code})`;
  }
}

describe('the samples of other languages', () => {
  it('each have a row, and each row a sample', () => {
    const samples = readdirSync(FOLDER).filter(
      (name) => name !== 'README.md' && name !== 'languages.test.ts',
    );

    expect(rows.map(({ file }) => file).toSorted()).to.deep.equal(samples.toSorted());
  });

  it('say what they were tried with, or why they were not', () => {
    for (const { language, tried } of rows) {
      expect(tried, language).to.match(/^(Node|Python|Java|\.NET) [\d.]+$|^not tried: .+/);
    }
  });

  for (const { language, file, program, args } of rows) {
    it(`run where the language is there: ${language}`, async function () {
      const reason = await missing(program);
      if (reason !== undefined) {
        console.warn(`      ${file} is left out: ${reason}`);
        this.skip(); // the line printed before says why
      }
      await using genesys = await startGenesysMock();

      const { stdout } = await run(program, args, {
        cwd: FOLDER,
        env: {
          ...process.env,
          GENESYS_MOCK_URL: genesys.url,
          GENESYS_MOCK_CLIENT_ID: HANDOVER_CLIENT.id,
          GENESYS_MOCK_CLIENT_SECRET: HANDOVER_CLIENT.secret,
        },
      });

      const shown = /^```text\n([\s\S]*?)^```/m.exec(readme)?.[1];
      const atAnyTime = (text: string) =>
        text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time').replaceAll('\r\n', '\n');
      expect(atAnyTime(stdout)).to.equal(atAnyTime(shown ?? ''));
    });
  }
});
