import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inferredErrors, inferredOrigins } from './inferred-origins.ts';

const MOCK_SERVER = path.join(import.meta.dirname, '../../mock-server');

export const INFERRED = new URL('../../mock-server/INFERRED.md', import.meta.url);

/** Where errors are listed; their rows are read as data. */
const REGISTRY = 'errors/genesys-error.ts';

/** A shorter sentence is not understood without the one before it. */
const SHORTEST = 30;

/**
 * What the mock does without a source that says so: every origin in the code that is called inferred, and every sentence of a comment
 * that calls something so, by the file it stands in. The code is the one place where such a thing is written down; this only collects.
 */
export function inferredBehaviour(): string {
  const rows = globSync('**/*.ts', { cwd: MOCK_SERVER })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !/(^|\/)testing\//.test(file))
    .sort()
    .flatMap((file) => statementsOf(file).map((text) => ({ file, text })));
  return `# What is inferred

Genesys documents much of what this mock does, but not all. Here is what it does because it is likely, in the words of the code. Do not
build on it: the real service may differ. What the specification itself infers is in [specs/README.md](../specs/README.md).

Made by \`npm run readme:tables\` from origins and comments; to change a row, change them.

| Where | What |
|---|---|
${rows.map(({ file, text }) => `| [${file}](${file}) | ${text.replaceAll('|', '\\|')} |`).join('\n')}
`;
}

function statementsOf(file: string): string[] {
  const source = readFileSync(path.join(MOCK_SERVER, file), 'utf8');
  if (file.startsWith('errors/')) return file === REGISTRY ? inferredErrors() : [];
  return [...inferredOrigins(file, source), ...sentencesOf(source)];
}

function sentencesOf(source: string): string[] {
  const comments = source.match(/\/\*\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments
    .map((comment) => comment.replace(/^[ \t]*(?:\/\*\*|\*\/|\*|\/\/) ?/gm, '').replace(/\*\/$/, ''))
    .map((text) =>
      text
        .replace(/@(?:param|returns|throws)[\s\S]*$/m, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((text) => {
      const sentences = text.split(/(?<=[.:)])\s+(?=[A-Z`])/);
      return sentences.flatMap((sentence, at) => {
        if (!/\binferred\b/i.test(sentence)) return [];
        return sentence.length < SHORTEST ? [`${sentences[at - 1] ?? ''} ${sentence}`] : [sentence];
      });
    })
    .map((sentence) => sentence.replace(/\{@link ([^}]+)\}/g, '`$1`').trim());
}
