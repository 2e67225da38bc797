import { expect } from 'chai';
import { ATTACKS } from './attacks/index.ts';
import { runAttack } from './run-attack.ts';
import { startHere } from './testing/start-here.ts';

/** The others need a process, or seconds. */
const SHORT = ['fuzz', 'control', 'sockets', 'clients', 'secrets'];

describe('npm run attack, in short', () => {
  for (const attack of ATTACKS.filter(({ name }) => SHORT.includes(name))) {
    it(`finds nothing with ${attack.name}`, async () => {
      const { findings, requests } = await runAttack(attack, {
        seed: 'in short',
        budget: { requests: 1 },
        startTarget: startHere,
      });

      expect(findings.map(({ rule, sent, came }) => [rule, sent, came])).to.deep.equal([]);
      expect(requests).to.be.greaterThan(60);
    });
  }
});
