/**
 * A text whose control characters are written as JSON writes them, but for the ends of lines and tabs: a terminal would obey them, and clients
 * can put some into paths and headers.
 */
export function visible(text: string): string {
  return text.replaceAll(
    /[^\P{Cc}\n\t]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
