import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Answer } from './answer.ts';
import type { EarlierExport } from './earlier-export.ts';
import type { Known } from './known.ts';

/** All that a rule may look at. */
export interface ToCheck {
  readonly answer: Answer;
  readonly known: Known;
  readonly policy: DisclosurePolicy;
  readonly earlier: readonly EarlierExport[];
}
