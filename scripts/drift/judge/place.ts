import type { Observation } from '../findings/finding.ts';
import type { UsedOperation } from '../surface/surface.ts';

/** `POST /api/v2/conversations/{conversationId}/disconnect` */
function operationText({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

/** `POST /api/v2/conversations/{}/disconnect`, for fingerprints. */
export function operationPlace(key: string): string {
  const [method = '', ...path] = key.split(' ');
  return `${method.toUpperCase()} ${path.join(' ')}`;
}

/**
 * Fills in what every observation about a used operation has in common.
 *
 * @param used place in the contract; the vendor has it at the same place of the operation
 * @param under the vendor's place, where it differs from `used`
 */
export function observed(
  operation: UsedOperation,
  kind: Observation['kind'],
  used: string,
  detail = '',
  under = used,
): Observation {
  const suffix = under === '' ? '' : ` ${under}`;
  return {
    kind,
    consumer: operation.consumer,
    used,
    vendor: operationPlace(operation.key) + suffix,
    vendorText: operationText(operation) + suffix,
    detail,
    interactions: [...new Set(operation.interactions.map(({ description }) => description))],
    file: operation.file,
  };
}
