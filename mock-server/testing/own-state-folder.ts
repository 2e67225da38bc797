/** Gives each process of a test run a state folder of its own, so that no test makes, or trusts, an authority in the user's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'genesys-state-'));
for (const name of ['XDG_STATE_HOME', 'LOCALAPPDATA']) process.env[name] = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
