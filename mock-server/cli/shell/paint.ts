import { randomBytes } from 'node:crypto';
import { styleText } from 'node:util';
import { visible } from '../../base/visible.ts';

/** Gives a text colours and weight, as `styleText` does. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** For files, and for programs that read what is printed. */
export const plain: Paint = (_format, text) => text;

const ESCAPE = '\x1b';
/**
 * What stands for that in painted texts until they are printed: so whoever prints can tell colours from what came with foreign text. Nobody
 * can know it, and its first character is one that no text has (Unicode, noncharacters).
 */
const MARK = `\uFDD0${randomBytes(8).toString('hex')}`;

/** Colours for a stream, where it is a terminal and `NO_COLOR` is not set. */
export const paintFor =
  (stream: NodeJS.WritableStream): Paint =>
  (format, text) =>
    styleText(format, visible(text), { stream }).replaceAll(ESCAPE, MARK);

/** A text as a terminal takes it: in its colours, and with nothing else that it would obey. */
export const forTerminal = (text: string): string => visible(text).replaceAll(MARK, ESCAPE);
