import { z } from 'zod';
import { DELIVERY_KINDS } from './delivery.ts';

/** One line of the file of undelivered deliveries. */
const lineSchema = z.object({
  sequence: z.int().positive(),
  createdAt: z.number(),
  kind: z.enum(DELIVERY_KINDS),
  integrationId: z.string(),
  conversationId: z.string(),
  about: z.string(),
  body: z.string(),
  fault: z.enum(['lost', 'forged']).optional(),
});

/** @returns undefined for a line that is not JSON or holds something else */
export function parseLine(row: string): z.output<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(row)).data;
  } catch {
    return undefined;
  }
}
