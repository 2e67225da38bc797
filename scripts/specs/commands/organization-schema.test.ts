import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import addFormatsModule from 'ajv-formats';
import { expect } from 'chai';
import { DEFAULT_ORGANIZATION } from '../../../mock-server/index.ts';
import { organizationJsonSchema } from './organization-schema.ts';

// The package is CommonJS: under ESM its plugin is the default export of the default export's type.
const addFormats = addFormatsModule as unknown as FormatsPlugin;

describe('specs/organization.schema.json', () => {
  it('is what npm run schema:organization writes', async () => {
    const committed = await readFile(
      new URL('../../../specs/organization.schema.json', import.meta.url),
      'utf8',
    );

    expect(committed).to.equal(organizationJsonSchema());
  });

  it('accepts the default organisation, and refuses a member that there is not', () => {
    const ajv = new Ajv2020();
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(organizationJsonSchema()));

    expect(validate(DEFAULT_ORGANIZATION), ajv.errorsText(validate.errors)).to.equal(true);
    expect(validate({ ...DEFAULT_ORGANIZATION, colour: 'red' })).to.equal(false);
  });
});
