import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { measureHeader, type MeasureHeader } from './measure-header.ts';
import { holdsWords } from './holds-words.ts';
import { numbersOf, numericShare } from './numbers-of.ts';

export interface MeasureColumn {
  readonly column: ColumnSurvey;
  readonly header: MeasureHeader;
}

/** So many different questions beside each other show that the numbers in headers are questions. */
const fewestSiblings = 2;
/** So many show it even where the answers are words. */
const fewestWorded = 3;

/**
 * The columns whose headers name a measure and whose values can be what the header says. "SWEMWBS7" is question 7
 * where other questions stand beside it, and the score of the 7-item form where none does. Answers in words are answers
 * all the same: what is to be said of them is said when the file is read.
 */
export function measureColumns(
  { columns }: FileSurvey,
  measures: readonly MeasureDefinition[],
): readonly MeasureColumn[] {
  const asItems = columns.map(({ header }) => measureHeader(header, measures, false));
  const items = new Map<string, Set<string>>();
  for (const header of asItems) {
    if (header?.part.kind !== 'item') continue;
    for (const { id } of header.measures) {
      items.set(id, (items.get(id) ?? new Set()).add(header.part.item));
    }
  }
  return columns.flatMap((column, at) => {
    const asItem = asItems[at] ?? null;
    const siblings = Math.max(
      0,
      ...(asItem?.measures ?? []).map(({ id }) => items.get(id)?.size ?? 0),
    );
    const isItem = asItem?.part.kind === 'item' && siblings >= fewestSiblings;
    const header = isItem ? asItem : measureHeader(column.header, measures);
    const isWorded = isItem && siblings >= fewestWorded && holdsWords(column);
    return header === null || !(isWorded || canHold(column, header)) ? [] : [{ column, header }];
  });
}

function canHold(column: ColumnSurvey, { part }: MeasureHeader): boolean {
  if (column.filled === 0) return true;
  if (part.kind === 'date') return column.dates !== null;
  return numbersOf(column).share >= numericShare;
}
