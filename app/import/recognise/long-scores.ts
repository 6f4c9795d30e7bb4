import { givenLevel } from '#app/measures/given-level.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { resolveSnomedCode } from '#app/measures/snomed/resolve-snomed-code.ts';
import { findCode } from '#app/records/find-code.ts';
import { measure as measureList } from '#app/records/vocabularies/measure.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { numbersOf } from './numbers-of.ts';
import type { RecogniseContext } from './recognise-context.ts';

/**
 * The measures of a file with a score a row that could be raw or converted, where nothing in the file says which: it
 * has scores and names their measures, but no column or constant for the level, and no score with a fraction.
 */
export function longScores(
  survey: FileSurvey,
  plan: FilePlan,
  context: RecogniseContext,
): readonly { readonly measure: string; readonly columns: readonly number[] }[] {
  const columnFor = (fits: (use: ColumnUse) => boolean) =>
    survey.columns.find(({ index }) => fits(useAt(plan, index)));
  const value = columnFor((use) => isField(use, 'responses', 'value'));
  const level = columnFor((use) => isField(use, 'responses', 'level'));
  const isFixed = plan.constants.some(
    ({ table, field }) => table === 'responses' && field === 'level',
  );
  const names =
    columnFor((use) => isField(use, 'assessments', 'measure')) ??
    columnFor((use) => use.kind === 'coded_scale');
  if (value === undefined || names === undefined || level !== undefined || isFixed) return [];
  const hasItems = columnFor((use) => isField(use, 'responses', 'item')) !== undefined;
  if (hasItems) return [];
  const { numbers } = numbersOf(value);
  return measuresIn(names, context).flatMap((definition) =>
    givenLevel(definition, definition.primaryScale, inRange(definition, numbers)) === 'ask'
      ? [{ measure: definition.id, columns: [value.index] }]
      : [],
  );
}

/** The measures that a column of names or SNOMED codes speaks of. */
export function measuresIn(
  column: ColumnSurvey,
  { measures }: RecogniseContext,
): readonly MeasureDefinition[] {
  const ids = new Set(
    column.values.flatMap(([text]) => {
      const found = findCode(measureList, text);
      if (found?.state === 'code') return [found.code];
      const code = resolveSnomedCode(text, measures);
      return [code.state === 'found' ? code.score.measure : text];
    }),
  );
  return measures.filter(({ id }) => ids.has(id));
}

/** Scores of other measures stand in the same column: only those that this scale could hold are judged. */
function inRange(
  { scales, primaryScale }: MeasureDefinition,
  numbers: readonly number[],
): readonly number[] {
  const range = scales.find(({ key }) => key === primaryScale)?.range;
  return range ? numbers.filter((one) => one >= range.min && one <= range.max) : numbers;
}

function useAt({ columns }: FilePlan, index: number): ColumnUse {
  return (
    columns.find((column) => column.index === index)?.use ?? { kind: 'left_out', why: 'empty' }
  );
}

function isField(use: ColumnUse, table: string, field: string): boolean {
  return use.kind === 'field' && use.table === table && use.field === field;
}
