import type { ControlHandler } from '../route.ts';

/** Back to the organisation file, the clock released. */
export const reset: ControlHandler = (_tenant, { mock }) => {
  mock.reset();
  return { status: 204 };
};
