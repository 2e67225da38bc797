import { z } from 'zod';
import type { GenesysMock } from '../../mock-server/index.ts';

/** Texts that a state supplies; interactions name them in their expressions. */
export type StateValues = Readonly<Record<string, string>>;

/**
 * Brings a mock into a state.
 *
 * @param receiverUrl where integrations of the mock post to
 * @throws when the parameters are not those of the sentence, or the mock cannot be brought there
 */
export type SeedState = (
  genesys: GenesysMock,
  parameters: unknown,
  receiverUrl: string,
) => StateValues | Promise<StateValues>;

/** A state whose parameters are exactly these. */
export function state<Shape extends z.ZodRawShape>(
  shape: Shape,
  seed: (
    genesys: GenesysMock,
    parameters: z.output<z.ZodObject<Shape, z.core.$strict>>,
    receiverUrl: string,
  ) => StateValues | Promise<StateValues>,
): SeedState {
  const schema = z.strictObject(shape);
  return (genesys, parameters, receiverUrl) => seed(genesys, schema.parse(parameters ?? {}), receiverUrl);
}

/** @throws Error when there is none */
export function first<Row>(rows: readonly Row[], what: string): Row {
  const [row] = rows;
  if (row === undefined) throw new Error(`the organisation has no ${what}`);
  return row;
}

/** @throws Error when one of the rows has this id */
export function mustLack(rows: readonly { readonly id: string }[], id: string): void {
  if (rows.some((row) => row.id === id)) throw new Error(`${id} exists, and must not`);
}
