import type { ColumnUse, DateOrder } from '#app/import/plan/column-use.ts';
import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import type { ColumnInHand } from '../columns/column-in-hand.ts';

export interface DateColumn {
  readonly column: ColumnSurvey;
  readonly use: Extract<ColumnUse, { kind: 'field' | 'sitting_date' | 'goal' }>;
  /** null: nobody has said, and the dates do not prove it. */
  readonly order: DateOrder | null;
}

/** The columns that are read as dates, each with the order of its days and months. */
export function dateColumns(columns: readonly ColumnInHand[]): readonly DateColumn[] {
  return columns.flatMap(({ survey, use }) => {
    if (survey.dates === null) return [];
    if (use.kind !== 'field' && use.kind !== 'sitting_date' && use.kind !== 'goal') return [];
    const proved = survey.dates === 'undecided' || survey.dates === 'mixed' ? null : survey.dates;
    return [{ column: survey, use, order: use.dateOrder ?? proved }];
  });
}
