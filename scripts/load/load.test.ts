import { expect } from 'chai';
import { runLoad } from './run-load.ts';

describe('npm run load', () => {
  it('finds every webhook of many conversations, once and in order', async () => {
    const samples: number[] = [];

    const result = await runLoad({ conversations: 40, messages: 20, atOnce: 20 }, ({ ended }) =>
      samples.push(ended),
    );

    expect(result).to.include({ arrived: 800, lost: 0, repeated: 0, disordered: 0 });
    expect(samples).to.have.length(10);
  });
});
