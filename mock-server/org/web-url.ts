import { z } from 'zod';
import { headersProblem, urlProblem } from './sendable.ts';

/** An address that something can be posted to. */
export const webUrl = z
  .url({ abort: true })
  .superRefine((text, context) => demand(context, urlProblem(text)));

/** Headers that can be sent. */
export const webHeaders = z
  .record(z.string(), z.string())
  .superRefine((headers, context) => demand(context, headersProblem(headers)));

function demand(context: z.core.$RefinementCtx, message: string | undefined): void {
  if (message !== undefined) context.addIssue({ code: 'custom', message });
}
