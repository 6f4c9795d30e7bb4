import { isIdentifying } from '#app/identifiers/is-identifying.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';

const cellsShown = 12;
const longestShown = 22;

/**
 * The cells of one of the first rows as they may stand on the screen: what could identify somebody is covered, be it by
 * its column or by its own form. Heading rows are words of the system and stay.
 */
export function cellsToShow(
  { columns, layout }: FileSurvey,
  cells: readonly string[],
  row: number,
): readonly string[] {
  const isHeading = row >= layout.headerRow && row < layout.headerRow + layout.headerRows;
  const covered = new Set(
    columns.flatMap(({ index, finding }) => (finding?.mustDecide ? [index] : [])),
  );
  const shown = cells.slice(0, cellsShown).map((cell, index) => {
    const text = cell.trim();
    const hides = !isHeading && text !== '' && (covered.has(index) || isIdentifying(text));
    return hides ? '•••' : shortened(text);
  });
  return cells.length > cellsShown ? [...shown, '…'] : shown;
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}
