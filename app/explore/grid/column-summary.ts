import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { GridColumn } from './grid-column.ts';

/** A few facts about one column of the last answer, for the researcher's own screen. */
export async function columnSummary(
  bench: ResearchBench,
  column: number,
  { name }: GridColumn,
): Promise<string> {
  const c = `"c${column}"`;
  const { rows } = await bench.look(
    `SELECT count(*) AS n, count(${c}) AS filled, count(DISTINCT ${c}) AS values,
       CAST(min(${c}) AS VARCHAR) AS least, CAST(max(${c}) AS VARCHAR) AS greatest FROM evenlode_result`,
  );
  const [row] = rows;
  const missing = Number(row?.n ?? 0) - Number(row?.filled ?? 0);
  const values = Number(row?.values ?? 0);
  const parts = [
    values === 1 ? '1 value' : `${values.toLocaleString('en-GB')} different values`,
    missing === 0 ? 'none missing' : `${missing.toLocaleString('en-GB')} missing`,
    ...(row?.least === null || row?.least === undefined
      ? []
      : [`from ${endWords(row.least)} to ${endWords(row.greatest)}`]),
  ];
  return `${name}: ${parts.join(', ')}.`;
}

function endWords(end: unknown): string {
  return end === '' ? 'an empty text' : String(end);
}
