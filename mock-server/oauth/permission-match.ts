/** Whether a granted permission, whose parts may be `*`, allows the wanted one. Both are written `domain:entity:action`. */
export function permissionCovers(granted: string, wanted: string): boolean {
  if (granted === wanted) return true;
  if (!granted.includes('*')) return false;
  const wantedParts = wanted.split(':');
  return granted.split(':').every((part, index) => part === '*' || part === wantedParts[index]);
}
