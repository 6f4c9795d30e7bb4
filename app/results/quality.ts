import type {
  QualityChecksFigure,
  QualityFieldsFigure,
  QualityKeyFieldsFigure,
  QualityOverTimeFigure,
  QualityScoresFigure,
  QualityStepsFigure,
  QualityUpkeepFigure,
} from './quality-figures.ts';

/** The question a URL asks of the data quality page. null is "no filter", or "let the page choose". */
export interface QualityQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly characteristic: string | null;
  readonly group: string | null;
  /** The record table whose fields are listed one by one. */
  readonly table: string | null;
}

export const noQualityQuestion: QualityQuestion = {
  from: null,
  to: null,
  source: null,
  characteristic: null,
  group: null,
  table: null,
};

/** The figures of the page; null where the files for one are missing. */
export interface QualityFigures {
  readonly keyFields: QualityKeyFieldsFigure;
  readonly fields: QualityFieldsFigure;
  readonly overTime: QualityOverTimeFigure | null;
  readonly steps: QualityStepsFigure | null;
  readonly checks: QualityChecksFigure;
  readonly scores: QualityScoresFigure | null;
  readonly upkeep: QualityUpkeepFigure;
}

export type QualityResult =
  | { readonly state: 'no_records'; readonly reason: string }
  | {
      readonly state: 'answered';
      /** The record table as drawn, and those that may be chosen. */
      readonly table: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      /** Things that the files cannot tell at all, a sentence each. */
      readonly cannotTell: readonly string[];
      readonly youngPeople: number;
      readonly figures: QualityFigures;
    };
