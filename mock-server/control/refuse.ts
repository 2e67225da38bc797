import { MockError } from '../errors/mock-error.ts';
import type { Problem } from '../errors/why.ts';

/** A control call whose input is wrong: 400, naming every place. */
export function invalid(reason: string, field?: string): MockError {
  return new MockError('mock.control.invalid', 'control', {
    reason,
    ...(field === undefined ? {} : { field }),
  });
}

/** @param problems at least one */
export function invalidAll(problems: readonly Problem[]): MockError {
  const [first = { reason: 'The call was not understood.' }] = problems;
  return new MockError('mock.control.invalid', 'control', { ...first, problems });
}

/** @param thing what is missing, e.g. `token` */
export function unknownThing(thing: string, id: string): MockError {
  const shown = /^[\w-]{1,40}$/.test(id) ? ` ${id}` : '';
  return new MockError('mock.control.not.found', 'control', {
    field: 'id',
    reason: `There is no ${thing}${shown}.`,
  });
}
