import * as z from 'zod';

/** What the Broker accepts; a key that it does not know is our mistake, which a test must report. */
const text = z.string().trim().min(1);

export const publishRequest = z.strictObject({
  pacticipantName: text,
  pacticipantVersionNumber: text,
  branch: text.optional(),
  buildUrl: z.url().optional(),
  tags: z.array(text).optional(),
  contracts: z
    .array(
      z.strictObject({
        consumerName: text,
        providerName: text,
        specification: z.literal('pact'),
        contentType: z.literal('application/json'),
        content: z.base64(),
        onConflict: z.enum(['overwrite', 'merge']),
      }),
    )
    .min(1),
});

export const pactContent = z.looseObject({
  consumer: z.looseObject({ name: text }),
  provider: z.looseObject({ name: text }),
  interactions: z.array(z.looseObject({ description: z.string() })).optional(),
});

export const selectionRequest = z.strictObject({
  providerVersionBranch: text.optional(),
  providerVersionTags: z.array(text).optional(),
  includePendingStatus: z.boolean().optional(),
  includeWipPactsSince: z.iso.date().optional(),
  consumerVersionSelectors: z.array(
    z.strictObject({
      mainBranch: z.literal(true).optional(),
      deployedOrReleased: z.literal(true).optional(),
      matchingBranch: z.literal(true).optional(),
      latest: z.literal(true).optional(),
    }),
  ),
});

const problem = z.looseObject({ description: z.string() });

export const verificationRequest = z.strictObject({
  success: z.boolean(),
  providerApplicationVersion: text,
  buildUrl: z.url().optional(),
  verifiedBy: z.looseObject({ implementation: text, version: text }),
  testResults: z.array(
    z.strictObject({
      interactionId: z.string().optional(),
      interactionDescription: z.string().optional(),
      success: z.boolean(),
      mismatches: z.array(problem).optional(),
      exceptions: z.array(z.looseObject({ message: z.string() })).optional(),
    }),
  ),
});

export const deploymentRequest = z.strictObject({
  applicationInstance: text.optional(),
  /** The Pact command line sends the environment's name here. */
  target: text.optional(),
});

export const webhookRequest = z.strictObject({
  description: text,
  provider: z.strictObject({ name: text }),
  events: z.array(z.strictObject({ name: z.literal('contract_requiring_verification_published') })).length(1),
  request: z.strictObject({
    method: z.literal('POST'),
    url: z.url({ protocol: /^https$/ }),
    headers: z.record(text, text),
    body: z.record(z.string(), z.unknown()),
  }),
});

/** Of `can-i-deploy` with one version and an environment. */
export const matrixQuery = z.strictObject({
  pacticipant: text,
  version: text,
  latestby: z.literal('cvpv'),
  environment: text,
});
