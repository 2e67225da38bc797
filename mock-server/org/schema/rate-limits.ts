import { z } from 'zod';

const perMinute = z.int().min(1);

export const rateLimits = z.strictObject({
  enabled: z.boolean().default(false),
  perToken: perMinute.default(300).meta({ description: 'Calls a minute with one access token.' }),
  perClientAndUser: perMinute
    .default(300)
    .meta({ description: 'Calls a minute of a user through one client.' }),
  perUser: perMinute.default(3000).meta({ description: 'Calls a minute of a user through all clients.' }),
  perClient: perMinute.optional().meta({
    description: 'Calls a minute of a client with all its tokens; Genesys documents no such limit.',
  }),
  operations: z
    .record(z.string().min(1), perMinute)
    .default({})
    .meta({ description: 'Own limits of operations for each token, by operationId.' }),
});
