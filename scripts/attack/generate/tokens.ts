import fc from 'fast-check';
import { HANDOVER_CLIENT, PERSONAS } from '../../../mock-server/index.ts';
import type { Operation } from '../wire/documents.ts';
import { oddHeaderValue } from './odd.ts';
import type { Pool } from './pool.ts';

const LITERALS = Object.entries(PERSONAS).map(
  ([name, { argument }]) => `Bearer persona.${name}${argument === undefined ? '' : `:${argument.example}`}`,
);
const BASIC = `Basic ${Buffer.from(`${HANDOVER_CLIENT.id}:${HANDOVER_CLIENT.secret}`).toString('base64')}`;

/** What `Authorization` can say: mostly a token that may everything, every persona, and what is neither. */
const authorizations = (pool: Pool): fc.Arbitrary<string> =>
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

/** The same for the token endpoint, which a client shows its own secret. */
const clientAuthorizations: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(BASIC) },
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary' }).map((text) => `Basic ${Buffer.from(text).toString('base64')}`),
  },
  { weight: 1, arbitrary: oddHeaderValue },
);

export const authorizationsFor = ({ path }: Operation, pool: Pool): fc.Arbitrary<string> =>
  path === '/oauth/token' ? clientAuthorizations : authorizations(pool);
