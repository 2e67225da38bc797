import { DocumentError } from '../document-error.ts';
import type { Patterns } from '../patterns/patterns.ts';
import { pointerSegment, targetOf } from '../references.ts';

/** Deeper ones exhaust the stack of whatever looks into them. */
const DEEPEST = 500;
/** Of these patterns the start says whether they can be run; the vendor has about a hundred. */
const MOST_PATTERNS = 500;
const MOST_LINES = 10;
const LONGEST_SHOWN = 100;

/** What stands below these is data, whatever its names are. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * Looks once through a whole document for what the mock cannot do as it says.
 *
 * @param name for messages
 * @returns a sentence for each, of which there are ten at most
 * @throws DocumentError when it is nested too deeply to be used at all
 */
export function survey(root: object, name: string, patterns: Patterns): string[] {
  const found: string[] = [];
  const known = new Set<string>();
  const way: (string | number)[] = [];
  const say = (what: string) =>
    found.push(`${name}#${way.map((part) => `/${pointerSegment(String(part))}`).join('')} ${what}`);

  const look = (value: object, isData: boolean): void => {
    if (way.length > DEEPEST) throw new DocumentError(`${name} is nested deeper than ${DEEPEST} levels.`);
    if (Array.isArray(value)) {
      for (const [at, part] of value.entries()) step(at, part, isData);
    } else {
      for (const key in value) {
        const part: unknown = Reflect.get(value, key);
        if (typeof part !== 'string') step(key, part, isData || DATA.has(key) || key.startsWith('x-'));
        else if (!isData && key === '$ref') lookAtReference(part);
        else if (!isData && key === 'pattern') lookAtPattern(part);
      }
    }
  };
  const step = (key: string | number, part: unknown, isData: boolean): void => {
    if (typeof part !== 'object' || part === null) return;
    way.push(key);
    look(part, isData);
    way.pop();
  };
  const isNew = (text: string): boolean => known.size < known.add(text).size;
  const lookAtReference = ($ref: string): void => {
    const fault = isNew(`$ref ${$ref}`) ? faultOf(root, $ref) : undefined;
    if (fault !== undefined) say(`cannot be used: ${fault} What needs it is answered with 501.`);
  };
  let looked = 0;
  const lookAtPattern = (source: string): void => {
    if (looked === MOST_PATTERNS || !isNew(`pattern ${source}`)) return;
    looked += 1;
    if (patterns.compile(source) === undefined)
      say(`is not checked: the pattern ${shown(source)} could only be run by an engine that can hang.`);
  };

  look(root, false);
  if (found.length <= MOST_LINES) return found;
  return [...found.slice(0, MOST_LINES), `${name} has ${found.length - MOST_LINES} more places like these.`];
}

function faultOf(root: object, $ref: string): string | undefined {
  try {
    targetOf(root, $ref);
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

const shown = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
