import { z } from 'zod';
import { LATEST } from '../base/moments.ts';
import { ConfigError } from '../errors/config-error.ts';
import { schemaProblems } from '../errors/schema-problems.ts';
import { refuseHostileJson } from '../http/hostile-json.ts';
import type { IntegrationRecord } from '../org/integration-store.ts';
import { integration } from '../org/schema/integration.ts';
import { DELIVERY_KINDS, type NewDelivery } from './delivery.ts';

/** What a former process left undone. */
export interface Kept {
  /** In the order in which they were added. */
  readonly deliveries: readonly KeptDelivery[];
  /** Those that were made or changed at run time. */
  readonly integrations: readonly IntegrationRecord[];
}

export interface KeptDelivery extends NewDelivery {
  readonly createdAt: number;
}

/** Epoch milliseconds that a clock can show. */
const moment = z.number().min(0).max(LATEST);

/** A delivery that was added. */
const deliveryRow = z.object({
  sequence: z.int().positive(),
  createdAt: moment,
  kind: z.enum(DELIVERY_KINDS),
  integrationId: z.string(),
  conversationId: z.string(),
  about: z.string(),
  body: z.string().refine(isPlainJson, { error: 'must be the JSON of an object' }),
  fault: z.enum(['lost', 'forged']).optional(),
});

/** The delivery of this number is finished. */
const doneRow = z.object({ done: z.int().positive() });

/** An integration as it was made or changed. */
const integrationRow = z.object({
  integration: integration.extend({
    createStatus: z.enum(['Initiated', 'Completed']),
    supportedContentId: z.string(),
    messagingSettingId: z.string().optional(),
    createdAt: moment,
    modifiedAt: moment,
    createdBy: z.string().optional(),
    modifiedBy: z.string().optional(),
  }),
});

/**
 * Reads what {@link DeliveryStore} writes: rows in the order of what happened. A last line without an end is what a crash has cut off,
 * and left out.
 *
 * @throws ConfigError naming the first line that is wrong
 */
export function readRows(text: string, path: string): Kept {
  const deliveries = new Map<number, KeptDelivery>();
  const integrations = new Map<string, IntegrationRecord>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const isCut = index === lines.length - 1;
    const row = line === '' ? undefined : parseRow(line);
    if (row === undefined) {
      if (line === '' || isCut) continue;
      throw wrong(path, index, 'It is no JSON object');
    }
    if ('done' in row) deliveries.delete(check(doneRow, row, path, index).done);
    else if ('integration' in row) {
      const { integration } = check(integrationRow, row, path, index);
      integrations.set(integration.id, integration as IntegrationRecord);
    } else {
      const { sequence, ...delivery } = check(deliveryRow, row, path, index);
      if (deliveries.has(sequence)) throw wrong(path, index, `The sequence ${sequence} is there twice`);
      deliveries.set(sequence, delivery);
    }
  }
  return { deliveries: [...deliveries.values()], integrations: [...integrations.values()] };
}

function parseRow(line: string): object | undefined {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? row : undefined;
  } catch {
    return undefined;
  }
}

function check<Schema extends z.ZodType>(
  schema: Schema,
  row: object,
  path: string,
  index: number,
): z.output<Schema> {
  const parsed = schema.safeParse(row, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [problem] = schemaProblems(schema, parsed.error, 'The row');
  throw wrong(path, index, problem?.reason.replace(/\.$/, '') ?? 'The row is wrong');
}

const wrong = (path: string, index: number, what: string) =>
  new ConfigError(
    `The webhook store ${path} is wrong in line ${index + 1}. ${what}. Correct the line, or delete it to give up what it says.`,
  );

/** What can be sent, and shown. */
function isPlainJson(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    refuseHostileJson(body);
    return typeof body === 'object' && body !== null;
  } catch {
    return false;
  }
}
