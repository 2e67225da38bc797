/**
 * Tells of each text once.
 *
 * @param most how many are remembered; then all are told of again
 */
export function onceEach(most: number, tell: (text: string) => void): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (told.has(text)) return;
    if (told.size >= most) told.clear();
    told.add(text);
    tell(text);
  };
}
