import type { Directory } from '../org/directory.ts';

/** The one division that everything is in. */
export function homeDivision({ organization: { id } }: Directory) {
  return { id, name: 'Home', selfUri: `/api/v2/authorization/divisions/${id}` };
}
