import { expect } from 'chai';
import { explainDifference } from './check.ts';

describe('explainDifference', () => {
  it('shows the first line that differs, the one before it, and the command that repairs it', () => {
    const found = '{\n  "a": 1,\n  "b": 2\n}\n';
    const wanted = '{\n  "a": 1,\n  "b": 3\n}\n';

    expect(explainDifference('provider', found, wanted)).to.equal(
      [
        'specs/provider.openapi.json is not what would be generated; run npm run types:generate.',
        '@@ line 3 @@',
        '    "a": 1,',
        '-   "b": 2',
        '+   "b": 3',
        '',
      ].join('\n'),
    );
  });

  it('names the other command for the slice', () => {
    expect(explainDifference('slice', 'a', 'b')).to.include('run npm run spec:slice.');
  });

  it('sees a file that is longer than it should be', () => {
    expect(explainDifference('types', 'a\nb', 'a')).to.include('- b\n+ (end of file)');
  });
});
