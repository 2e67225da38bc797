import { expect } from 'chai';
import { BUILT_IN_ORGANIZATION } from './built-in-organization.ts';
import { DEFAULT_ORGANIZATION } from './default-organization.ts';
import { parseOrganization } from './parse-organization.ts';

describe('the built-in organisation', () => {
  it('is what the schema makes of the default organisation', () => {
    expect(BUILT_IN_ORGANIZATION).to.deep.equal(parseOrganization(DEFAULT_ORGANIZATION));
  });
});
