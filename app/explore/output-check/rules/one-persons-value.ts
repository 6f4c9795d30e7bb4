import type { ToCheck } from '../check-context.ts';
import { columnsOf, shownCells } from '../cells.ts';
import type { Finding } from '../finding.ts';

/** Functions whose answer is a value that one young person had, and those that list values. */
const OF_ONE =
  /^(min|max|first|last|any_value|arbitrary|arg_min|arg_max|argmin|argmax|min_by|max_by|arg_min_null|arg_max_null|nth_value|lag|lead|first_value|last_value|quantile.*|percentile.*|reservoir_quantile|approx_quantile|mode|list|array_agg|string_agg|group_concat|listagg|histogram.*|product|bit_.*|map_.*|approx_top_k|range|kurtosis.*|skewness|mad|limit)$/;
/** Half of the values lie on either side: it is shown by the rule of means, and only from there. */
const MIDDLE = /^(median|quantile_cont\(0?\.5\))$/;

/** Whether the function's answer may be one young person's value. */
export function isOfOne(name: string): boolean {
  return OF_ONE.test(name.toLowerCase()) && !MIDDLE.test(name.toLowerCase());
}

/** Least, greatest, first, percentile, list: values that somebody had, whichever column they ended in. */
export function onePersonsValue(to: ToCheck): readonly Finding[] {
  const { known, answer } = to;
  const found = [...new Set(known.functions.filter(isOfOne))].map((name) =>
    name.replaceAll('_', ' '),
  );
  const days = columnsOf(to, 'day');
  const findings: Finding[] = [];
  const extremes = known.spread?.extremes ?? [];
  if (found.length > 0 || extremes.length > 0) {
    const columns = found.length > 0 ? columnsOf(to, 'statistic', 'day', 'unknown') : extremes;
    const cells = shownCells(to, columns, (cell) => cell !== null);
    const lists = shownCells(
      to,
      columnsOf(to, 'label'),
      (cell) => typeof cell === 'string' && /^[[{]/.test(cell),
    );
    if (cells.length + lists.length > 0) {
      findings.push({
        rule: 'one_persons_value',
        cells: [...cells, ...lists],
        what: `Values that one young person had (${found.join(', ') || names(to, extremes)})`,
        why: 'The least, the greatest, the first and a percentile are somebody’s own value, and a list holds many of them. Which column holds it cannot be told for certain, so each that may is taken out.',
        mends: [
          {
            kind: 'leave_out',
            columns: [...new Set([...cells, ...lists].map(({ column }) => column))],
          },
        ],
        ask: 'Use avg or median with a count column, or count how many lie in each range.',
      });
    }
  } else if (days.length > 0 && known.rows !== 'people') {
    const exact = days.filter((column) =>
      answer.rows.some((row) => {
        const cell = row[column];
        return typeof cell === 'string' && !/^\d{4}-\d\d-01(\s00:00:00)?$/.test(cell);
      }),
    );
    if (exact.length > 0) {
      findings.push({
        rule: 'exact_day',
        cells: shownCells(to, exact, (cell) => cell !== null),
        what: `Exact days in ${names(to, exact)}`,
        why: 'On a certain day few young people were referred or seen, and somebody may remember it.',
        mends: [{ kind: 'leave_out', columns: exact }],
        ask: "Use date_trunc('month', …).",
      });
    }
  }
  return findings;
}

function names({ answer }: ToCheck, columns: readonly number[]): string {
  return columns.map((column) => answer.columns[column]?.name ?? '').join(', ');
}
