import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { DEFAULT_ORGANIZATION, HANDOVER_CLIENT } from '../../org/default-organization.ts';
import { runHere } from '../testing/index.ts';
import { start } from './command.ts';

const SECRET = 'only-this-file-has-it';

describe('the secret of a client', () => {
  let folder: string;
  let file: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
    file = path.join(folder, 'acme.json');
    const clients = [{ ...HANDOVER_CLIENT, secret: SECRET }];
    writeFileSync(file, JSON.stringify({ ...DEFAULT_ORGANIZATION, clients }));
  });
  after(() => rmSync(folder, { recursive: true }));

  const printed = async (env: Record<string, string>, ...args: string[]) => {
    const { out, err } = await runHere(start, ['--port', '0', ...args], { env });
    return out + err;
  };

  for (const json of [[], ['--json']]) {
    const form = json.length === 0 ? 'banner' : 'line of JSON';

    it(`is in the ${form} where it is the built-in one, which everybody knows`, async () => {
      expect(await printed({}, ...json)).to.contain(HANDOVER_CLIENT.secret);
    });

    it(`is not in the ${form} where CI is set`, async () => {
      const text = await printed({ CI: 'true' }, ...json);

      expect(text)
        .to.contain('not printed where CI is set; --show-secrets prints it')
        .and.not.contain(HANDOVER_CLIENT.secret);
    });

    it(`is not in the ${form} where it is that of an organisation file`, async () => {
      const text = await printed({}, ...json, '--org', file);

      expect(text).to.contain(`in ${file}; --show-secrets prints it`).and.not.contain(SECRET);
      expect(text).to.contain(`${HANDOVER_CLIENT.id}:'`).and.contain('$GENESYS_MOCK_CLIENT_SECRET');
    });

    it(`is in the ${form} where that was asked for`, async () => {
      const text = await printed({ CI: 'true' }, ...json, '--org', file, '--show-secrets');

      expect(text).to.contain(SECRET).and.not.contain('$GENESYS_MOCK_CLIENT_SECRET');
    });
  }
});
