import type { Exchange } from '../exchange/exchange.ts';
import { maskPath } from '../exchange/masking/index.ts';
import type { ApiDocument } from '../openapi/api-document.ts';
import { nearestOperation, tidyPath } from '../openapi/nearest-operation.ts';
import type { Directory } from '../org/directory.ts';

/** Where the specification has the handover action, whatever path the organisation serves it under. */
export const HANDOVER_PATH = '/api/v2/conversations/handover';

const LONGEST_SHOWN = 200;

/** What paths are looked up in. */
interface PathContext {
  readonly document: ApiDocument;
  readonly directory: Directory;
  readonly settings: { readonly hasPage?: boolean | undefined };
}

/** Says of a path that no operation has what was probably meant by it. */
export function explainUnknownPath(context: PathContext, { method, path }: Exchange): string {
  const served = context.directory.organization.handover.path;
  if (path === HANDOVER_PATH) return `The organisation serves the handover action at ${served}.`;
  if (/\/oauth\/token\/*$/.test(path))
    return 'The token endpoint is POST /oauth/token, which Genesys Cloud has on its login host only.';
  if (path === '/') return explainRoot(context);
  const nothing = `No operation of the specification has the path ${shownPath(path)}.`;
  const nearest = nearestOperation(context.document.operations.rows(), method, path);
  if (nearest === undefined) return nothing;
  const meant = nearest.path === HANDOVER_PATH ? served : nearest.path;
  return `${nothing} Did you mean ${nearest.method} ${meant} (${nearest.operationId})?${howItDiffers(path)}`;
}

/** Says of a path with another method which operations are there. */
export function explainWrongMethod(
  { document }: Pick<PathContext, 'document'>,
  { method, path }: Exchange,
  allowed: readonly string[],
): string {
  const offered = allowed.map((verb) => {
    const operationId = document.operations.idAt(verb, path);
    return operationId === undefined ? verb : `${verb} (${operationId})`;
  });
  return `${shownPath(path)} takes ${offered.join(', ')}, not ${method}.`;
}

/** A path as a reason may repeat it. */
const shownPath = (path: string) => maskPath(path).slice(0, LONGEST_SHOWN);

function explainRoot({ settings }: PathContext): string {
  const operations = 'Nothing is at /; the operations of Genesys Cloud are under /api/v2.';
  return settings.hasPage ? `${operations} The page of the mock is at /__mock/.` : operations;
}

/** What is easily overlooked. */
function howItDiffers(path: string): string {
  if (path.includes('//')) return ' Slashes stand alone.';
  if (path.endsWith('/')) return ' It has no slash at the end.';
  const tidy = tidyPath(path);
  if (tidy.toLowerCase() !== path.toLowerCase()) return ' All paths start with /api/v2.';
  return path === path.toLowerCase() ? '' : ' Upper and lower case make a difference.';
}
