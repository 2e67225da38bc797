import type { ControlHandler } from '../route.ts';

/** Back to the organisation file, the clock released. */
export const reset: ControlHandler = (world) => {
  world.reset();
  return { status: 204 };
};
