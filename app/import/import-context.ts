import type { PlannedContext } from './plan-context.ts';

/** What an import of a file has to know beside the file itself. `tables`: those that a file can be recognised as. */
export type ImportContext = Omit<PlannedContext, 'measures' | 'pseudonymKey'> &
  Partial<Pick<PlannedContext, 'measures' | 'pseudonymKey'>>;
