import { addFaults } from '../add-faults.ts';
import { faultView } from '../fault-view.ts';
import { unknownThing } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';

/** Every rule in force, oldest first, with how often it was applied. */
export const listFaults: ControlHandler = (tenant) => ({
  status: 200,
  body: { faults: tenant.faults.list().map(faultView) },
});

/** Puts a rule, or all of a profile, in force. */
export const postFaults: ControlHandler = (tenant, { body }) => ({
  status: 201,
  body: { faults: addFaults(tenant, body).map(faultView) },
});

export const removeFault: ControlHandler = (tenant, { params: { id = '' } }) => {
  if (!tenant.faults.remove(id)) throw unknownThing('fault rule', id);
  return { status: 204 };
};

export const removeFaults: ControlHandler = (tenant) => {
  tenant.faults.clear();
  return { status: 204 };
};
