import type { TableName } from '#app/records/table.ts';
import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import type { MissingKind } from '#app/records/missing.ts';
import type { Protection } from './protection.ts';

/** Order of day and month in the dates of ONE column. Never guessed cell by cell. */
export type DateOrder = 'day_first' | 'month_first' | 'year_first' | 'excel_serial';

/** Whether answers to reversed questions stand as answered, or are reversed already. */
export type Keying = 'raw' | 'reversed';
export type ScoreLevel = 'raw_score' | 'converted_score';

export type Informant = 'self' | 'parent' | 'teacher' | 'practitioner';
export type Occasion = 'first' | 'review' | 'last';

/** What one answer of a coded column is taken for: a code of the list, a kind of missing, or nothing we know. */
export type ValueMeaning =
  | { readonly code: string }
  | { readonly missing: Exclude<MissingKind, 'not_mapped'> }
  | { readonly notMapped: true };

/** Which sitting of a wide file a column belongs to: "SWEMWBS pre" and "SWEMWBS post" stand side by side in one row. */
export interface SittingKey {
  /** Id of the measure definition. */
  readonly measure: string;
  readonly informant: Informant | null;
  /** null: the file says it in a column of its own, or a sitting a row. */
  readonly occasion: Occasion | null;
}

/** What one column of a file is used for. */
export type ColumnUse =
  | {
      readonly kind: 'field';
      readonly table: TableName;
      /** Name of the record field. A key field (person_id, referral_id, …) serves every table of the plan that has it. */
      readonly field: string;
      readonly dateOrder?: DateOrder;
      /** How texts of this column are read that the list itself does not hold, or is overruled in. Keys are texts as given. */
      readonly values?: Readonly<Record<string, ValueMeaning>>;
      readonly protection?: Protection;
      /** A cell may hold several answers, as "SCH; GP": each becomes a row of the child table, or the first is taken. */
      readonly split?: ',' | ';' | '|';
    }
  /** The answer to one question of a measure, one column a question. */
  | {
      readonly kind: 'item';
      readonly sitting: SittingKey;
      readonly item: string;
      /** `ask`: the plan's answers say it. */
      readonly keying: Keying | 'ask';
    }
  /** A score already worked out. */
  | {
      readonly kind: 'score';
      readonly sitting: SittingKey;
      readonly scale: string;
      /** `ask`: the plan's answers say it. */
      readonly level: ScoreLevel | 'ask';
    }
  /** The day on which a sitting of a wide file took place. */
  | { readonly kind: 'sitting_date'; readonly sitting: SittingKey; readonly dateOrder?: DateOrder }
  /** A rating or wording of the n-th goal of a wide file. */
  | {
      readonly kind: 'goal';
      readonly goal: number;
      readonly part: 'theme' | 'rating' | 'rated_on' | 'achieved';
      readonly occasion: Occasion | null;
      readonly dateOrder?: DateOrder;
    }
  /** The answer to one question of a survey with a column a question. */
  | { readonly kind: 'survey_answer'; readonly question: string }
  /** A SNOMED code that says which measure and scale the score in the same row is of. */
  | { readonly kind: 'coded_scale' }
  | { readonly kind: 'undecided'; readonly identifier: IdentifierKind }
  | {
      readonly kind: 'left_out';
      readonly why:
        'not_recognised' | 'not_needed' | 'identifier' | 'free_text' | 'second_column' | 'empty';
    };
