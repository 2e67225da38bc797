import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { runHere } from '../../mock-server/cli/testing/index.ts';
import { brokerDown } from './commands/down.ts';
import { brokerUp } from './commands/up.ts';

describe('the broker to try things on', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'docker-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** A `docker` that writes down what it is asked, and answers with the exit code that a line of sh gives. */
  async function dockerThat(line: string): Promise<void> {
    const file = path.join(folder, 'docker');
    await writeFile(file, `#!/bin/sh\necho "$@" >> ${folder}/asked\n${line}\n`);
    await chmod(file, 0o755);
  }

  for (const command of [brokerUp, brokerDown]) {
    it(`says that Docker is missing: ${command.name}`, async () => {
      const ran = await runHere(command, [], { env: { PATH: folder } });

      expect(ran).to.include({ code: 2, out: '' });
      expect(ran.err).to.match(/^Docker is not installed, or not on the PATH; .+\n$/);
    });

    // What stands for Docker is a script of sh.
    if (process.platform === 'win32') continue;

    it(`says that Compose is missing: ${command.name}`, async () => {
      await dockerThat('exit 1');

      const ran = await runHere(command, [], { env: { PATH: folder } });

      expect(ran).to.include({ code: 2, out: '' });
      expect(ran.err).to.match(/^Docker is here, but not Compose, .+\n$/);
    });

    it(`says that Docker failed: ${command.name}`, async () => {
      await dockerThat('test "$2" = version');

      const ran = await runHere(command, [], { env: { PATH: folder } });

      expect(ran).to.include({ code: 2, out: '' });
      expect(ran.err).to.match(/^docker compose (up --detach --wait|down) failed \(exit code 1\); .+\n$/);
    });

    it(`asks Docker: ${command.name}`, async () => {
      await dockerThat('exit 0');

      const { code } = await runHere(command, [], { env: { PATH: folder } });

      expect(code).to.equal(0);
      expect(await readFile(path.join(folder, 'asked'), 'utf8')).to.match(
        command === brokerUp ? /^compose up --detach --wait$/m : /^compose down$/m,
      );
    });
  }
});
