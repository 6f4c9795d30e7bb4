import * as z from 'zod';
import type { FieldFault } from '../field.ts';

/** Ends a transform with a fault: the issue's message is the rule that was broken, a fact and not a sentence. */
export function refuse(context: z.RefinementCtx, rule: FieldFault['rule']): never {
  context.addIssue({ code: 'custom', message: rule });
  return z.NEVER;
}
