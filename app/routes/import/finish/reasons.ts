import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { checkWords } from '#app/analysis/checks/check-words.ts';
import { kindOfProblem } from '#app/import/problem-words.ts';
import type { FileReport } from '#app/import/import-report.ts';
import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';

export interface LeftOutReason {
  readonly rows: number;
  readonly why: string;
}

/** Why rows of one file were left out as it was read, most frequent first. */
export function reasonsAtReading({ problems }: FileReport): readonly LeftOutReason[] {
  const byReason = new Map<string, number>();
  for (const problem of problems) {
    if (problem.action !== 'row_left_out') continue;
    const what = kindOfProblem(problem);
    const why = problem.column === null ? what : `“${problem.column}”: ${lowerFirst(what)}`;
    byReason.set(why, (byReason.get(why) ?? 0) + problem.count);
  }
  return [...byReason]
    .map(([why, rows]) => ({ why: why.replace(/\.$/, ''), rows }))
    .sort((one, other) => other.rows - one.rows);
}

const settingAside: ReadonlySet<string> = new Set(['leave_out', 'keep_first', 'keep_last']);

/** Whether rows count in no result because of a check. */
export function setsAside({ action, rows }: CheckResult): boolean {
  return rows > 0 && settingAside.has(action);
}

/** Why rows that were read are set aside by the checks, in the order of the checks. */
export function reasonsOfChecks(checks: readonly CheckResult[]): readonly LeftOutReason[] {
  return checks
    .filter(setsAside)
    .map((result) => ({ rows: result.rows, why: checkWords(result).what.replace(/\.$/, '') }));
}

export function reasonWordsOf({ rows, why }: LeftOutReason): string {
  return `${count(rows)} ${plural(rows, 'row', 'rows')}: ${lowerFirst(why)}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
