import type { CST, Document, LineCounter } from 'yaml';

/** More at once help nobody. */
const MOST_FAULTS = 10;

export interface YamlText {
  readonly document: Document;
  /** What keeps it from being used, in order; the first ten. */
  readonly faults: readonly { readonly offset: number; readonly message: string }[];
  /** `line:column`, both from 1. */
  readonly place: (offset: number) => string;
}

class TooDeep extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/**
 * Parses YAML, JSON included, so that no text exhausts the stack or the time: how deep it is nested is looked at before anything follows
 * it down, and what would have to be written out as the name of a member, at the double effort for each level, is a fault.
 *
 * @param yaml the library, which not everybody who reads texts has to load
 */
export function parseYaml(yaml: typeof import('yaml'), text: string, deepest: number): YamlText {
  const lines = new yaml.LineCounter();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  try {
    const composer = new yaml.Composer({ lineCounter: lines, prettyErrors: false });
    const [document, second] = composer.compose(tokensOf(yaml, text, lines, deepest), true, text.length);
    if (document === undefined) throw new Error('Every text is a document.');
    const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
      offset: pos[0],
      message,
    }));
    if (second !== undefined)
      faults.push({ offset: second.range[0], message: 'A second document begins here' });
    const found = faults.length > 0 ? faults : namesThatAreNone(yaml, document);
    return { document, place, faults: found.slice(0, MOST_FAULTS) };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const faults = [{ offset: error.offset, message: `It is nested deeper than ${deepest} levels` }];
    return { document: new yaml.Document(), place, faults };
  }
}

function* tokensOf(
  yaml: typeof import('yaml'),
  text: string,
  lines: LineCounter,
  deepest: number,
): Generator<CST.Token> {
  const parser = new yaml.Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new yaml.Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // One for the document, one for each level, one for a text.
    if (parser.stack.length > deepest + 2) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

function namesThatAreNone(yaml: typeof import('yaml'), document: Document): YamlText['faults'] {
  const faults: YamlText['faults'][number][] = [];
  yaml.visit(document, {
    Pair(_, { key }) {
      if (yaml.isCollection(key) || yaml.isAlias(key))
        faults.push({ offset: key.range?.[0] ?? 0, message: 'The name of a member must be a text' });
    },
  });
  return faults;
}
