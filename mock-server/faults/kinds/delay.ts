import type { StrikeCall } from '../call-fault.ts';

/** Lets a call wait, by the mock's clock. */
export const delay: StrikeCall<'delay'> = ({ fault, active }, { faults }) => {
  const { milliseconds } = fault;
  if (typeof milliseconds === 'number') return faults.wait(milliseconds);
  const { from, to } = milliseconds;
  return faults.wait(from + (active.words() % Math.max(to - from + 1, 1)));
};
