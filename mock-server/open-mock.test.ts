import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';

/** Opens a mock, asks it something, and prints the packages that were loaded meanwhile. */
const PROGRAM = `
  import { registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({
    resolve(specifier, context, next) {
      if (!/^(node:|[./])/.test(specifier)) loaded.add(specifier);
      return next(specifier, context);
    },
  });
  const { openMock } = await import('./open-mock.ts');
  const { mock, url } = await openMock();
  const { status } = await fetch(url + '/api/v2/tokens/me', { headers: { authorization: 'Bearer persona.valid' } });
  await mock.close();
  console.log(JSON.stringify({ status, loaded: [...loaded] }));
`;

describe('openMock', () => {
  it('answers without the libraries for schemas, YAML and XML, which would make every start slower', async () => {
    const argv = ['--input-type=module', '--eval', PROGRAM];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: import.meta.dirname });

    const { status, loaded } = JSON.parse(stdout);
    expect(status).to.equal(200);
    expect(loaded).to.include('express');
    expect(loaded).to.not.include.oneOf(['zod', 'yaml', 'fast-xml-parser', 're2js']);
  });
});
