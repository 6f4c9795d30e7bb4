import type { LevelRule, Rating } from './principles-review.ts';
import type { PrinciplesEvidenceFigure } from './principles-figures.ts';

/** A share of people, referrals or other things: "591 of 1,284 closed referrals (46%) have a date". */
export interface ShareFact {
  readonly kind: 'share';
  readonly count: number;
  readonly of: number;
  /** "closed referrals". */
  readonly noun: string;
  /** "have a date on which the referrer was told". */
  readonly predicate: string;
  /** What the others are, for what would move the statement on: "have no such date". */
  readonly without: string;
  /**
   * `people`: young people, or what was done with them. `staff`: all link workers, not a sample of them. Both are protected
   * when they leave. `things` and `pounds` are nobody.
   */
  readonly counts: 'people' | 'staff' | 'things' | 'pounds';
}

/** A mean or a median. */
export interface AverageFact {
  readonly kind: 'average';
  readonly value: number;
  readonly n: number;
  readonly statistic: 'mean' | 'median';
  readonly unit: string;
  readonly what: string;
  readonly noun: string;
}

/** A plain number of things that are not people: "7 sources sent five or more referrals". */
export interface NumberFact {
  readonly kind: 'number';
  readonly value: number;
  readonly decimals: number;
  readonly what: string;
}

/** How something is made up, the largest first. `of` differs between parts where each is a share of its own. */
export interface PartsFact {
  readonly kind: 'parts';
  readonly what: string;
  readonly parts: readonly {
    readonly label: string;
    readonly count: number;
    readonly of: number;
  }[];
}

/** A comparison that another page makes in full, in its words. */
export interface SentenceFact {
  readonly kind: 'sentence';
  readonly text: string;
}

export type EvidenceFact = ShareFact | AverageFact | NumberFact | PartsFact | SentenceFact;

/** One piece of evidence for a statement, or why there is none. */
export type Evidence =
  | {
      readonly key: string;
      readonly label: string;
      readonly state: 'available';
      readonly fact: EvidenceFact;
    }
  /** None of the files that are in holds these records. */
  | {
      readonly key: string;
      readonly label: string;
      readonly state: 'missing_files';
      readonly needs: readonly { readonly table: string; readonly label: string }[];
    }
  /** The files are here, but the columns that would tell are empty. */
  | { readonly key: string; readonly label: string; readonly state: 'not_recorded' }
  /** No record of the scheme’s could tell. */
  | {
      readonly key: string;
      readonly label: string;
      readonly state: 'not_from_records';
      readonly reason: string;
    };

/** What the records show for one statement. */
export interface StatementEvidence {
  readonly statement: string;
  readonly evidence: readonly Evidence[];
  /** Key of the piece that a level is suggested from; null: only people can tell. */
  readonly judgedBy: string | null;
}

/** A level that the rule suggests, from which number, and by which rule. */
export interface Suggestion {
  readonly level: Rating;
  readonly rule: LevelRule;
  /** `percent`: the rule is in fractions. `number`: in whole things. */
  readonly unit: 'percent' | 'number';
}

export interface PrinciplesEvidence {
  readonly statements: readonly StatementEvidence[];
  readonly figure: PrinciplesEvidenceFigure;
}
