import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { VendorError } from '../releases/vendor-error.ts';
import { readSlice, SPEC_FILES, specPath } from './documents.ts';
import { generateOutputs, sliceVendor } from './outputs.ts';

describe('generateOutputs', () => {
  it('makes the committed files', async () => {
    const outputs = await generateOutputs(await readSlice());

    for (const [file, text] of outputs) {
      const committed = await readFile(specPath(file), 'utf8');
      // Not an equality of half a megabyte: a failure would print all of it.
      expect(
        committed === text,
        `specs/${SPEC_FILES[file]} is out of date; run npm run types:generate`,
      ).to.equal(true);
    }
  });
});

describe('sliceVendor', () => {
  it('gives a slice back as it is', async () => {
    const slice = await readSlice();

    expect(await sliceVendor(slice)).to.deep.equal(slice);
  });

  it('names what a release lacks', async () => {
    const slice = structuredClone(await readSlice());
    delete slice.paths['/api/v2/users/me'];

    const error = await sliceVendor(slice).catch((reason: unknown) => reason);

    expect(error).to.be.instanceOf(VendorError);
    expect(String(error)).to.match(/ does not have what operations\.yaml lists: GET \/api\/v2\/users\/me$/);
  });
});
