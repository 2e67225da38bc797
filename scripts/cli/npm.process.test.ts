import { once } from 'node:events';
import { expect } from 'chai';
import { PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { answers, ended, type Started, startProcess, until } from './testing/processes.ts';

// On Windows a signal ends a process at once, and npm is a batch file.
if (process.platform !== 'win32') {
  describe('a mock that npm started', () => {
    const children: Started[] = [];

    afterEach(() => {
      for (const child of children.splice(0)) child.kill('SIGKILL');
    });

    /** @returns npm, and where the mock listens */
    async function npm(...args: string[]) {
      const child = startProcess('npm', args, { cwd: PACKAGE_FOLDER });
      children.push(child);
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
          printed += text;
        });
      }
      const url = () => /listening on (\S+)\n/.exec(printed)?.[1];
      await until('the mock listens', () => url() !== undefined);
      return { child, url: url() ?? '' };
    }

    for (const script of ['start', 'dev']) {
      for (const signal of ['SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
        it(`ends when npm ${script} is ended by ${signal}`, async () => {
          const { child, url } = await npm('run', script, '--', '--port', '0', '--quiet');
          const before = await answers(url);

          // Not before every process that shares its output has ended.
          const closed = once(child, 'close');
          child.kill(signal);

          await closed;
          await until('nobody listens', async () => !(await answers(url)));
          expect(before).to.equal(true);
        });
      }
    }
  });

  describe('npm start', () => {
    const npmToEnd = (...args: string[]) => ended(startProcess('npm', args, { cwd: PACKAGE_FOLDER }));

    it('says what to type when -- was forgotten', async () => {
      const { code, stderr } = await npmToEnd('start', '--port', '4311');

      expect(code).to.equal(2);
      expect(stderr).to.contain('npm has kept --port for itself; put -- before the options: npm start -- ');
    });

    it('says how to get JSON alone', async () => {
      const told = await npmToEnd('start', '--', '--json', '--errors', 'loud');
      const silent = await npmToEnd('start', '--silent', '--', '--json', '--errors', 'loud');

      expect(told.stderr).to.contain('for nothing but JSON: npm start --silent -- --json\n');
      expect(silent).to.deep.equal({
        code: 2,
        stdout: '',
        stderr: '--errors is "loud"; it takes explained or opaque.\n',
      });
    });
  });
}
