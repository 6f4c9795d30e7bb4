import { trueValue, type Answer } from '../output-check/answer.ts';
import type { ChartChoice } from '../notebook/notebook.ts';

/** Which columns can name rows, and which can be drawn. */
export function chartFields({ columns, rows }: Answer): {
  readonly rows: readonly string[];
  readonly show: readonly string[];
} {
  const isNumber = columns.map((_, column) =>
    rows.some((cells) => typeof trueValue(cells[column]) === 'number'),
  );
  return {
    rows: columns
      .filter((_, column) => !isNumber[column])
      .map(({ name }) => name)
      .concat(columns.filter((_, column) => isNumber[column]).map(({ name }) => name)),
    show: columns.filter((_, column) => isNumber[column]).map(({ name }) => name),
  };
}

/** The chart that is asked for as far as the columns allow, else the first that they do; null where nothing can be drawn. */
export function chartFor(answer: Answer, wanted: ChartChoice | null): ChartChoice | null {
  const fields = chartFields(answer);
  const [firstRow] = fields.rows;
  const [firstShown] = fields.show;
  if (firstRow === undefined || firstShown === undefined || answer.rows.length === 0) return null;
  const show = wanted?.show.filter((name) => fields.show.includes(name)) ?? [];
  return {
    kind: wanted?.kind ?? 'bars',
    rows: wanted && fields.rows.includes(wanted.rows) ? wanted.rows : firstRow,
    show: show.length > 0 ? show : [fields.show.find((name) => name !== firstRow) ?? firstShown],
  };
}
