import { z } from 'zod';
import type { GenesysMock } from '../../mock-server/index.ts';

/** Texts that a state supplies; interactions name them in their expressions. */
export type StateValues = Readonly<Record<string, string>>;

/** What stands around the mock while it is judged. */
export interface Surroundings {
  /** Where the mock's integrations post to. */
  readonly receiverUrl: string;
}

/** Brings a mock into a state. @throws when the parameters are not those of the sentence, or the mock cannot be brought there */
export type SeedState = (
  genesys: GenesysMock,
  parameters: unknown,
  surroundings: Surroundings,
) => StateValues | Promise<StateValues>;

/** A state whose parameters are exactly these. */
export function state<Shape extends z.ZodRawShape>(
  shape: Shape,
  seed: (
    genesys: GenesysMock,
    parameters: z.output<z.ZodObject<Shape, z.core.$strict>>,
    surroundings: Surroundings,
  ) => StateValues | Promise<StateValues>,
): SeedState {
  const parse = z.strictObject(shape);
  return (genesys, parameters, surroundings) => seed(genesys, parse.parse(parameters ?? {}), surroundings);
}

export function first<Row>(rows: readonly Row[], what: string): Row {
  const [row] = rows;
  if (row === undefined) throw new Error(`the organisation has no ${what}`);
  return row;
}

export function mustLack(rows: readonly { readonly id: string }[], id: string): void {
  if (rows.some((row) => row.id === id)) throw new Error(`${id} exists, and must not`);
}
