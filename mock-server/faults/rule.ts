import { z } from 'zod';
import { FAULTS } from './kinds/index.ts';
import { PROFILE_NAMES } from './profile-names.ts';

/** A rule is kept, and its name is in each reason that it gives. */
const LONGEST_TEXT = 1000;

const match = z.strictObject({
  operation: z.string().min(1).optional().meta({ description: 'operationId; postOauthToken for tokens.' }),
  client: z.uuid().optional().meta({ description: 'Id of the client whose token it is.' }),
  nth: z.int().min(1).optional().meta({ description: 'Only this one of the calls that match otherwise.' }),
  probability: z.number().min(0).max(1).optional(),
  seed: z.string().max(LONGEST_TEXT).optional().meta({ description: 'Another one affects other calls.' }),
});

const [firstKind, ...otherKinds] = FAULTS;
const fault = z.discriminatedUnion(
  'kind',
  [
    firstKind.schema(z).meta({ description: firstKind.what }),
    ...otherKinds.map(({ schema, what }) => schema(z).meta({ description: what })),
  ],
  { error: `must be one of ${FAULTS.map(({ kind }) => kind).join(', ')}` },
);

/** Kinds that affect what the mock sends on its own, which belongs to no call. */
const OUTBOUND_KINDS: ReadonlySet<string> = new Set(
  FAULTS.filter(({ target }) => target === 'delivery' || target === 'event').map(({ kind }) => kind),
);

const faultRuleSchema = z
  .strictObject({
    name: z.string().min(1).max(LONGEST_TEXT).optional(),
    match: match.prefault({}),
    times: z.int().min(1).optional().meta({ description: 'How often at most; any number when left out.' }),
    fault,
  })
  .refine(
    ({ match, fault }) => !OUTBOUND_KINDS.has(fault.kind) || (match.operation ?? match.client) === undefined,
    {
      path: ['match'],
      message: 'takes no operation and no client where the fault affects what the mock sends on its own',
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
/** As a person writes it. */
export type FaultInput = z.input<typeof faultInputSchema>;
/** With every default filled in. */
export type FaultChoice = z.output<typeof faultInputSchema>;
