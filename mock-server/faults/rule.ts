import { z } from 'zod';
import { PROFILE_NAMES } from './profiles.ts';

const milliseconds = z.int().min(0).max(600_000);

/** What goes wrong, and how: a row for each kind. What each does is in `kinds/`. */
const faults = [
  kind('status', 'refuses with this status and the body that the vendor has for it; nothing is done', {
    status: z.int().min(400).max(599),
    retryAfterSeconds: z.int().min(0).optional(),
  }),
  kind('delay', "lets the call wait, for a fixed time or one of a range, by the mock's clock", {
    milliseconds: z.union([milliseconds, z.strictObject({ from: milliseconds, to: milliseconds })], {
      error: 'must be a whole number up to 600000, or {from, to}',
    }),
  }),
  kind('stale-token', 'ends the life of the token that the call is made with', {}),
  kind('connection-reset', 'does the work and cuts the connection in place of an answer', {}),
  kind('half-body', 'does the work, promises a whole body and sends half of it', {}),
  kind('slow-body', 'sends the head at once and the body in small pieces', {
    bytesPerSecond: z.int().min(1).default(100),
  }),
  kind('content-type', 'says that the body is of this type, which it is not', {
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+(; ?[\w=.-]+)*$/, 'a media type is written type/subtype')
      .default('text/html'),
  }),
  kind('webhook-lost', 'never sends the webhook', {}),
  kind('webhook-twice', 'sends the webhook again after it was taken', {}),
  kind('webhook-forged', 'sends a copy with a wrong signature first, which the receiver must refuse', {}),
  kind('socket-drop', 'cuts the notification socket in place of an event', {}),
  kind('event-reorder', 'holds an event of a notification socket back until the next one was sent', {}),
] as const;

function kind<Name extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  description: string,
  shape: Shape,
) {
  return z.strictObject({ kind: z.literal(name), ...shape }).meta({ description });
}

/** Every kind of fault, and what it does. */
export const FAULT_KINDS: readonly { readonly kind: string; readonly what: string }[] = faults.map(
  (schema) => ({
    kind: schema.shape.kind.value,
    what: schema.meta()?.description ?? '',
  }),
);

const match = z.strictObject({
  operation: z.string().min(1).optional().meta({ description: 'operationId; postOauthToken for tokens.' }),
  client: z.uuid().optional().meta({ description: 'Id of the client whose token it is.' }),
  nth: z.int().min(1).optional().meta({ description: 'Only this one of the calls that match otherwise.' }),
  probability: z.number().min(0).max(1).optional(),
  seed: z.string().optional().meta({ description: 'Another one strikes other calls.' }),
});

/** Kinds that strike what the mock sends on its own, which belongs to no call. */
const OUTBOUND: ReadonlySet<string> = new Set([
  'webhook-lost',
  'webhook-twice',
  'webhook-forged',
  'socket-drop',
  'event-reorder',
]);

export const faultRuleSchema = z
  .strictObject({
    name: z.string().min(1).optional(),
    match: match.prefault({}),
    times: z.int().min(1).optional().meta({ description: 'How often at most; any number when left out.' }),
    fault: z.discriminatedUnion('kind', faults),
  })
  .refine(
    ({ match, fault }) => !OUTBOUND.has(fault.kind) || (match.operation ?? match.client) === undefined,
    {
      path: ['match'],
      message: 'takes no operation and no client where the fault strikes what the mock sends on its own',
    },
  );

/** A rule, or the name of a set of rules. */
export const faultInputSchema = z.union(
  [z.strictObject({ profile: z.enum(PROFILE_NAMES) }), faultRuleSchema],
  {
    error: 'must be a rule with a fault, or the name of a profile',
  },
);

export type FaultRule = z.output<typeof faultRuleSchema>;
export type Fault = FaultRule['fault'];
export type FaultKind = Fault['kind'];
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { kind: Kind }>;
/** As a person writes it. */
export type FaultInput = z.input<typeof faultInputSchema>;
/** With every default filled in. */
export type FaultChoice = z.output<typeof faultInputSchema>;
