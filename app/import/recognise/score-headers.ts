import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { fieldForHeader, normaliseHeader } from '#app/records/recognise-header.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { goalHeader } from './goal-header.ts';
import { measureHeader } from './measure-header.ts';
import { surveyTool, toolColumn } from './survey-tools.ts';
import { twoMeanings } from './two-meanings.ts';

const shortestHeader = 2;

/**
 * How much a row of cells looks like the headers of a file: how many of them we know, as fields of any table, as
 * questions or scores of a measure, as goals, or as columns of a survey tool. 0 for a row of data. A cell that stands
 * twice in the row counts once, since answers repeat and headers hardly do; single letters never count.
 */
export function scoreHeaders(
  cells: readonly string[],
  tables: readonly TableDefinition[],
  measures: readonly MeasureDefinition[],
): number {
  const tool = surveyTool(cells);
  const distinct = new Map(cells.map((cell) => [normaliseHeader(cell), cell]));
  return [...distinct].filter(
    ([key, cell]) =>
      key.length >= shortestHeader &&
      /\p{L}/u.test(key) &&
      (tables.some((table) => fieldForHeader(table, cell) !== null) ||
        twoMeanings(cell) !== null ||
        measureHeader(cell, measures) !== null ||
        goalHeader(cell) !== null ||
        (tool !== null && toolColumn(tool, cell) !== null)),
  ).length;
}
