import type { DateOrder } from '../plan/column-use.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';

/** The order that the dates of a column prove, as a part of its use; nothing where a person has to say it. */
export function dateOrderOf({ dates }: ColumnSurvey): { readonly dateOrder?: DateOrder } {
  return dates === null || dates === 'undecided' || dates === 'mixed' ? {} : { dateOrder: dates };
}
