import { GENERAL_KNOWLEDGE } from './evidence.ts';
import type { Confidence } from './evidence.ts';

/** What every fact of a definition carries, found or not. */
export interface Fact {
  readonly confidence: Confidence | 'not_found';
  readonly sources?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** Whether a fact that is given rests on nothing that was read, or on too little. */
export function isUnverified({ confidence, sources = [] }: Fact): boolean {
  if (confidence === 'not_found') return false;
  if (confidence === 'low') return true;
  return sources.every((source) => source === GENERAL_KNOWLEDGE);
}
