import type { Confidence } from './definition/evidence.ts';
import type { SafeguardingKind } from './definition/safeguarding.ts';
import type { NoNorm } from './strategies/t-score.ts';

/** The band a score falls in, in one named system, and how sure we are of that system's cut points. */
export interface ScoreBand {
  readonly system: string;
  readonly key: string;
  readonly label: string;
  readonly confidence: Confidence;
}

/** What to know before relying on a score. Facts, not words: pages make the words. */
export type ScoreFlag =
  /** Some items were blank and the published rule made up for them. */
  | { readonly kind: 'prorated'; readonly answered: number; readonly of: number }
  /** The score came with the file and was not worked out from answers. */
  | { readonly kind: 'given' }
  /** The young person's age is outside the ages the measure is for. */
  | { readonly kind: 'age_outside_measure'; readonly age: number }
  /** The band's cut points were drawn from people of other ages. */
  | { readonly kind: 'bands_from_other_ages'; readonly population: string }
  /** A rule used for this score is of low confidence. */
  | { readonly kind: 'unverified_rule'; readonly rule: 'items' | 'method' | 'missing' }
  /** An answer that calls for the scheme's safeguarding procedure. Never to be published. */
  | {
      readonly kind: 'safeguarding';
      readonly item: string;
      readonly safeguarding: SafeguardingKind;
      readonly text: string;
    };

export interface ScoredScale {
  readonly state: 'scored';
  /** The reported score, such as the SWEMWBS metric score. */
  readonly value: number;
  /** The score before conversion; the same as `value` when there is none; null when the file gave it converted. */
  readonly raw: number | null;
  /** How many of the scale's items were answered; null for a score that came with the file. */
  readonly answered: number | null;
  /** The band in the definition's default system; null when the scale has none. */
  readonly band: ScoreBand | null;
  /** The band in every system of the definition, by system key. */
  readonly bands: Readonly<Record<string, ScoreBand>>;
  readonly flags: readonly ScoreFlag[];
}

/** Fewer answers than the rule needs. For a scale made of scales, `lacking` names those without a score. */
export interface MissingItems {
  readonly state: 'missing_items';
  readonly answered: number;
  readonly needed: number;
  readonly lacking: readonly string[];
  readonly flags: readonly ScoreFlag[];
}

/** A value that cannot be an answer: outside the item's (or scale's) range, or a fraction where only whole numbers are. */
export interface OutOfRange {
  readonly state: 'out_of_range';
  readonly item: string;
  readonly value: number;
  readonly flags: readonly ScoreFlag[];
}

/** There is a raw score, but no norm to turn it into a T score: the age or sex is not known, or has no norms. */
export interface NoNormScore {
  readonly state: 'no_norm';
  readonly why: NoNorm;
  readonly raw: number;
  readonly answered: number | null;
  readonly flags: readonly ScoreFlag[];
}

/** Nothing was answered and no score was given for this scale. */
export interface NoResponses {
  readonly state: 'no_responses';
  readonly answered: 0;
  readonly needed: number;
  readonly flags: readonly ScoreFlag[];
}

/** What one scale comes to in one sitting: a score, or the reason why there is none. */
export type ScaleScore = ScoredScale | MissingItems | OutOfRange | NoNormScore | NoResponses;
