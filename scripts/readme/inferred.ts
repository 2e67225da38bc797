import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MOCK_SERVER = path.join(import.meta.dirname, '../../mock-server');

export const INFERRED = new URL('../../mock-server/INFERRED.md', import.meta.url);

/** A shorter sentence says nothing without the one before it. */
const SHORTEST = 30;

/**
 * What the mock does without a source that says so: every sentence of a comment that calls something inferred, by the file it stands
 * in. The comment is the one place where such a thing is written down; this only collects them.
 */
export function inferredBehaviour(): string {
  const rows = globSync('**/*.ts', { cwd: MOCK_SERVER })
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('testing'))
    .sort()
    .flatMap((file) =>
      sentencesOf(readFileSync(path.join(MOCK_SERVER, file), 'utf8')).map((text) => ({ file, text })),
    );
  return `# What is inferred

Genesys documents much of what this mock does, but not all. Here is what it does because it is likely, in the words of the code. Do not
build on it: the real service may differ. What the specification itself infers is in [specs/README.md](../specs/README.md).

Made by \`npm run readme:tables\` from the comments; to change a row, change the comment.

| Where | What |
|---|---|
${rows.map(({ file, text }) => `| [${file}](${file}) | ${text.replaceAll('|', '\\|')} |`).join('\n')}
`;
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
