import type { CallFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => {
  const milliseconds = z.int().min(0).max(600_000);
  return z.strictObject({
    kind: z.literal('delay'),
    milliseconds: z.union([milliseconds, z.strictObject({ from: milliseconds, to: milliseconds })], {
      error: 'must be a whole number up to 600000, or {from, to}',
    }),
  });
};

export const delay: CallFault<typeof schema> = {
  kind: 'delay',
  what: "lets the call wait, for a fixed time or one of a range, by the mock's clock",
  target: 'call',
  schema,
  apply({ wait }, { fault: { milliseconds }, words }) {
    if (typeof milliseconds === 'number') return wait(milliseconds);
    const { from, to } = milliseconds;
    return wait(from + (words() % Math.max(to - from + 1, 1)));
  },
};
