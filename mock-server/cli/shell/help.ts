import { Help } from 'commander';
import type { CommandDefinition } from './definition.ts';

/** Formats help as commander does, followed by what commander has no place for: variables, notes, examples and exit codes. */
export function helpFormatter({
  environment = {},
  notes,
  examples,
  exitCodes,
}: CommandDefinition): Help['formatHelp'] {
  return (command, helper) => {
    const table = (heading: string, rows: Readonly<Record<string, string>>): string[] => {
      const width = Math.max(...Object.keys(rows).map((term) => term.length));
      const items = Object.entries(rows).map(([term, text]) => helper.formatItem(term, width, text, helper));
      return helper.formatItemList(heading, items, helper);
    };
    const lines = examples.map((example) => `  ${example}`);
    return [
      Help.prototype.formatHelp.call(helper, command, helper),
      ...table('Environment:', environment),
      ...(notes === undefined ? [] : [helper.boxWrap(notes, helper.helpWidth ?? 80), '']),
      ...helper.formatItemList(lines.length === 1 ? 'Example:' : 'Examples:', lines, helper),
      ...table('Exit codes:', exitCodes),
    ].join('\n');
  };
}
