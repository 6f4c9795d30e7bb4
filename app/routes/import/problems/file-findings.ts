import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import type { Problem } from '#app/import/import-report.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

/** What was wrong in a file by itself, found before it was loaded and while it was, each once. */
export function problemsOf({ problems, report }: FileInHand): readonly Problem[] {
  const all = [...problems, ...(report?.problems ?? [])];
  return [...new Map(all.map((problem) => [keyOf(problem), problem])).values()];
}

function keyOf({ rule, action, column, value, isRest }: Problem): string {
  return JSON.stringify([rule, action, column, value, isRest]);
}

/** The checks that found rows of a file, as far as their first rows tell; a check with more rows than it lists counts for every file of its table. */
export function checksOf(
  { name, plan, report }: FileInHand,
  checks: readonly CheckResult[],
): readonly CheckResult[] {
  if (report === null) return [];
  const tables = plan?.tables ?? report.tables;
  return checks.filter(
    ({ first, rows, table }) =>
      first.some(({ file }) => file === name) || (rows > first.length && tables.includes(table)),
  );
}
