import type { IdentifierFinding } from '#app/identifiers/identifier-finding.ts';
import type { ColumnSurvey, FileSurvey } from '#app/import/survey/file-survey.ts';

interface Details {
  readonly file?: string;
  readonly preamble?: readonly string[];
  readonly findings?: Readonly<Record<string, IdentifierFinding>>;
}

/** A file as it is looked at before it is loaded, from its header and rows, each written as cells with "|" between them. */
export function surveyOf(
  header: string,
  rows: readonly string[],
  { file = 'export.csv', preamble = [], findings = {} }: Details = {},
): FileSurvey {
  return surveyOfCells(
    header.split('|'),
    rows.map((row) => row.split('|')),
    {
      file,
      preamble,
      findings,
    },
  );
}

/** The same from cells. */
export function surveyOfCells(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { file = 'export.csv', preamble = [], findings = {} }: Details = {},
): FileSurvey {
  return {
    file,
    size: 1000,
    layout: { encoding: 'utf-8', delimiter: ',', headerRow: 1, headerRows: 1 },
    preamble,
    rowsLookedAt: rows.length,
    isWhole: true,
    columns: headers.map((header, index) =>
      columnOf(
        header,
        index,
        rows.map((row) => row[index] ?? ''),
        findings[header] ?? null,
      ),
    ),
    firstRows: [headers, ...rows.slice(0, 11)],
  };
}

function columnOf(
  header: string,
  index: number,
  cells: readonly string[],
  finding: IdentifierFinding | null,
): ColumnSurvey {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const values = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 500);
  const filled = cells.filter((cell) => cell !== '').length;
  return {
    index,
    header,
    filled,
    blank: cells.length - filled,
    values,
    distinct: counts.size,
    dates: datesOf([...counts.keys()]),
    finding,
  };
}

function datesOf(texts: readonly string[]): ColumnSurvey['dates'] {
  const dates = texts.flatMap((text) => {
    const match = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?: .*)?$/.exec(text);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  if (texts.length === 0 || dates.length < texts.length * 0.8) return null;
  if (dates.every(([first]) => first > 31)) return 'year_first';
  const day = dates.some(([first]) => first > 12);
  const month = dates.some(([, second]) => second > 12);
  if (day && month) return 'mixed';
  if (day) return 'day_first';
  return month ? 'month_first' : 'undecided';
}
