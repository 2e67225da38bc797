/** Control characters but ends of lines and tabs, and what turns the direction of writing or ends a line somewhere else. */
const OBEYED = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/**
 * A text in which everything that a terminal would obey, or that would show it as another one, is written as JSON writes it: clients and
 * files can put such characters into paths, headers and names.
 */
export const visible = (text: string): string => text.replace(OBEYED, asJson);

/** The same for what must stay on one line. */
export const visibleLine = (text: string): string => visible(text.replace(/[\n\t]/g, asJson));

function asJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
