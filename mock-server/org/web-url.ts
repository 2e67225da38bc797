import { z } from 'zod';

/** An address that something can be posted to. */
export const webUrl = z
  .url({ abort: true })
  .refine((text) => /^https?:/i.test(text), { error: 'must be an http or https URL' });
