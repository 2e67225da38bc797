import type { StrikeCall } from '../call-fault.ts';

/** Lets a call wait, by the mock's clock. */
export const delay: StrikeCall<'delay'> = ({ fault, active }, { world }) => {
  const { milliseconds } = fault;
  if (typeof milliseconds === 'number') return world.faults.wait(milliseconds);
  const { from, to } = milliseconds;
  return world.faults.wait(from + (active.words() % Math.max(to - from + 1, 1)));
};
