import { readFileSync } from 'node:fs';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';
import { FLAGS, LIMIT_ROWS, limitOption } from '../../mock-server/cli/index.ts';
import { CONTROL_CALLS, FAULT_KINDS, PERSONAS } from '../../mock-server/index.ts';

export const MOCK_README = new URL('../../mock-server/README.md', import.meta.url);

const TABLES: Readonly<Record<string, () => string>> = { personas, faults, options, limits, control };

/** The mock's README with every table between `<!-- name -->` markers generated again from the code. */
export function withTables(text: string): string {
  return Object.entries(TABLES).reduce((whole, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [whole.indexOf(open), whole.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`mock-server/README.md has no ${open} … ${close}`);
    return `${whole.slice(0, from)}${open}\n\n${table()}\n\n${whole.slice(to)}`;
  }, text);
}

function personas(): string {
  return markdown(
    ['Persona', 'What it is'],
    Object.entries(PERSONAS).map(([name, { what, argument }]) => [
      `\`${name}${argument === undefined ? '' : `:<${argument.name}>`}\``,
      what,
    ]),
  );
}

function faults(): string {
  return markdown(
    ['Kind', 'What it does'],
    FAULT_KINDS.map(({ kind, what }) => [`\`${kind}\``, what]),
  );
}

function options(): string {
  return markdown(
    ['Option', 'Variable', 'Default', 'What it does'],
    FLAGS.map(({ name, value, variable, fallback, what }) => [
      `\`--${name}${value === undefined ? '' : ` ${value.replaceAll('|', '\\|')}`}\``,
      variable === undefined ? '' : `\`${variable}\``,
      fallback === undefined ? '' : `\`${fallback}\``,
      what,
    ]),
  );
}

function limits(): string {
  return markdown(
    ['Limit', 'Default', 'Of what'],
    Object.entries(LIMIT_ROWS).map(([name, { fallback, what }]) => [
      `\`${limitOption(name)}\``,
      String(fallback),
      what,
    ]),
  );
}

function control(): string {
  const document = parse(
    readFileSync(new URL('../../specs/control.openapi.yaml', import.meta.url), 'utf8'),
  ) as OpenAPIV3.Document;
  return markdown(
    ['Call', 'Does'],
    CONTROL_CALLS.map(({ method, path }) => {
      const operation = document.paths[`/__mock${path}`] ?? document.paths[path];
      return [
        `\`${method} /__mock${path}\``,
        operation?.[method.toLowerCase() as OpenAPIV3.HttpMethods]?.summary ?? '',
      ];
    }),
  );
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
