import { PERSONA_ROWS, type Persona, type PersonaRow } from './personas.ts';

/** Every persona, for those who need not know how it is issued. */
export const PERSONAS: Readonly<Record<keyof typeof PERSONA_ROWS, Persona>> = PERSONA_ROWS;

const BY_NAME: ReadonlyMap<string, PersonaRow> = new Map(Object.entries(PERSONA_ROWS));

/** How every persona is written, e.g. `missing-permission:<permission>`. */
export const PERSONA_SPELLINGS: readonly string[] = [...BY_NAME].map(([name, { argument }]) =>
  argument === undefined ? name : `${name}:<${argument.name}>`,
);

type Reading =
  | { readonly persona: PersonaRow; readonly argument: string; readonly problem?: undefined }
  | { readonly problem: string };

/** The persona that a text such as `expires-in:PT5M` asks for, or why there is none. */
export function readPersona(text: string): Reading {
  const [name = '', ...rest] = text.split(':');
  const argument = rest.join(':');
  const persona = BY_NAME.get(name);
  if (persona === undefined || (persona.argument === undefined && rest.length > 0)) {
    return { problem: `There is no such persona. The personas are ${PERSONA_SPELLINGS.join(', ')}.` };
  }
  const problem = persona.argument?.problem(argument);
  if (problem === undefined) return { persona, argument };
  return { problem: `Persona ${name}: ${problem}, e.g. ${name}:${persona.argument?.example}.` };
}
