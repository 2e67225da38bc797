import { z } from 'zod';
import { PROFILE_NAMES } from './profiles.ts';

const milliseconds = z.int().min(0).max(600_000);

/** What goes wrong, and how: a row for each kind. What each does is in `kinds/`. */
const faults = [
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    retryAfterSeconds: z.int().min(0).optional(),
  }),
  z.strictObject({
    kind: z.literal('delay'),
    milliseconds: z.union([milliseconds, z.strictObject({ from: milliseconds, to: milliseconds })], {
      error: 'must be a whole number up to 600000, or {from, to}',
    }),
  }),
  z.strictObject({ kind: z.literal('stale-token') }),
  z.strictObject({ kind: z.literal('slow-body'), bytesPerSecond: z.int().min(1).default(100) }),
  z.strictObject({ kind: z.literal('connection-reset') }),
  z.strictObject({ kind: z.literal('half-body') }),
  z.strictObject({
    kind: z.literal('content-type'),
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+(; ?[\w=.-]+)*$/, 'a media type is written type/subtype')
      .default('text/html'),
  }),
  z.strictObject({ kind: z.literal('webhook-lost') }),
  z.strictObject({ kind: z.literal('webhook-twice') }),
  z.strictObject({ kind: z.literal('webhook-forged') }),
  z.strictObject({ kind: z.literal('socket-drop') }),
  z.strictObject({ kind: z.literal('event-reorder') }),
] as const;

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
