import { isoOf } from '../../../base/iso.ts';

/** Left out where there is no time, as Genesys Cloud leaves absent values out. */
export function timeMember<Name extends string>(
  name: Name,
  time: number | undefined,
): { [Key in Name]?: string } {
  const member: { [Key in Name]?: string } = {};
  if (time !== undefined) member[name] = isoOf(time);
  return member;
}
