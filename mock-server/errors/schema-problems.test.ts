import { expect } from 'chai';
import { z } from 'zod';
import { schemaProblems } from './schema-problems.ts';

describe('schemaProblems', () => {
  const reasons = (schema: z.ZodType, value: unknown) => {
    const { error } = schema.safeParse(value, { reportInput: true });
    return error === undefined ? [] : schemaProblems(schema, error, 'The body').map(({ reason }) => reason);
  };

  for (const [what, member] of [
    ['a text', z.string()],
    ['one of some words', z.enum(['a', 'b'])],
    ['a literal', z.literal('a')],
    ['a UUID', z.uuid()],
    ['a number', z.number().min(1)],
    ['a choice', z.union([z.string(), z.number()], { error: 'must be a text or a number' })],
    ['a list', z.array(z.string()).min(1)],
  ] as const) {
    it(`says that ${what} is missing where nothing stands`, () => {
      expect(reasons(z.object({ x: member }), {})).to.deep.equal(['x is required and is missing.']);
    });
  }

  it('says what stands there otherwise', () => {
    const schema = z.object({ x: z.enum(['a', 'b']) });

    expect(reasons(schema, { x: null })).to.deep.equal(['x must be one of a, b; it is null.']);
  });

  it('says so too of what JSON does not have', () => {
    const schema = z.object({ x: z.string() });

    expect(reasons(schema, { x: 10n })).to.deep.equal(['x must be of type string; it is 10n.']);
  });

  it('says what is wrong with the choice that was meant', () => {
    const rule = z.strictObject({
      fault: z.enum(['slow']),
      match: z.strictObject({ nth: z.int() }).optional(),
    });
    const schema = z.union([z.strictObject({ profile: z.enum(['flaky']) }), rule], {
      error: 'must be a choice',
    });

    expect(reasons(schema, { profile: 'flakey' })).to.deep.equal([
      'profile must be one of flaky; it is "flakey".',
    ]);
    expect(reasons(schema, { match: { nht: 1, nth: 1 } })).to.deep.equal([
      'fault is required and is missing.',
      'match takes no member "nht"; accepted are nth.',
    ]);
    expect(reasons(schema, {})).to.deep.equal(['The body must be a choice.']);
  });

  it('keeps the sentence of a rule over several members', () => {
    const schema = z
      .object({ x: z.string().optional() })
      .refine(() => false, { path: ['x'], message: 'is odd' });

    expect(reasons(schema, {})).to.deep.equal(['x is odd.']);
  });
});
