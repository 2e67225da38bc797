import fc from 'fast-check';
import { HANDOVER_CLIENT, PERSONAS } from '../../../mock-server/index.ts';
import { oddHeaderValue } from './odd.ts';
import type { Pool } from './pool.ts';

const LITERALS = Object.entries(PERSONAS).map(
  ([name, { argument }]) => `Bearer persona.${name}${argument === undefined ? '' : `:${argument.example}`}`,
);
const BASIC = `Basic ${Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64')}`;

/** What `Authorization` can say: mostly a token that may everything, every persona, and what is neither. */
export const authorizations = (pool: Pool): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: pool.arbitrary('token').map((token) => `Bearer ${token}`) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...LITERALS,
        BASIC,
        '',
        'bearer persona.valid',
        'Bearer  persona.valid',
        'Bearer persona.nobody',
      ),
    },
    { weight: 1, arbitrary: oddHeaderValue.map((text) => `Bearer ${text}`) },
  );
