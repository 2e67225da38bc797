import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as YAML from 'yaml';
import { PROVIDER_STATES } from '../../contracts/index.ts';
import { FLAGS, PACKAGE_FOLDER } from '../../mock-server/cli/index.ts';
import { FAULT_KINDS, PERSONAS } from '../../mock-server/index.ts';
import { COMMANDS } from '../cli/commands.ts';
import { bundleDeclarations } from '../package/build/declarations.ts';
import { declaredMembers } from './declared-members.ts';
import { flatten } from './flatten.ts';

type Part = () => Promise<readonly string[]> | readonly string[];

const read = (file: string): string => readFileSync(path.join(PACKAGE_FOLDER, file), 'utf8');

/** Everything that users build on and that a version promises. A new kind of promise is one more row. */
export const PARTS: Readonly<Record<string, Part>> = {
  door: () => declaredMembers(bundleDeclarations()),
  command: commandLines,
  'control API': () => flatten(YAML.parse(read('specs/control.openapi.yaml'))),
  'organisation file': () => flatten(JSON.parse(read('specs/organization.schema.json'))),
  'provider state': () => Object.keys(PROVIDER_STATES),
  persona: () =>
    Object.entries(PERSONAS).map(([name, { argument }]) =>
      argument === undefined ? name : `${name}:<${argument.name}>`,
    ),
  fault: () => FAULT_KINDS.map(({ kind }) => kind),
  header: headersOfOurs,
};

/** One line for each promise, in an order that does not depend on where it stands in the code. */
export async function publicSurface(from = PARTS): Promise<string[]> {
  const parts = Object.entries(from).map(async ([name, linesOf]) =>
    (await linesOf()).map((line) => `${name} ${line}`),
  );
  return [...new Set((await Promise.all(parts)).flat())].sort();
}

async function commandLines(): Promise<string[]> {
  const commands = Object.entries(COMMANDS).map(async ([name, { load }]) => {
    const { arguments: positional = [], options = [], environment = {}, exitCodes } = await load();
    return [
      name,
      ...positional.map((argument) => `${name} ${argument.required ? 'needs' : 'takes'} ${argument.name()}`),
      ...options.filter(({ hidden }) => !hidden).map(({ flags }) => `${name} ${flags}`),
      ...Object.keys(environment).map((variable) => `${name} reads ${variable}`),
      ...Object.keys(exitCodes).map((code) => `${name} exits with ${code}`),
    ];
  });
  const read = FLAGS.flatMap(({ variable }) => (variable === undefined ? [] : `start reads ${variable}`));
  return [...(await Promise.all(commands)).flat(), ...read];
}

/** Names of the headers that only the mock sends. */
function headersOfOurs(): string[] {
  const files = globSync('mock-server/**/*.ts', { cwd: PACKAGE_FOLDER });
  return files
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => read(file).match(/x-mock-[a-z]+/gi) ?? [])
    .map((name) => name.toLowerCase());
}
