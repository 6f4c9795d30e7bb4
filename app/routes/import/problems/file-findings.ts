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

/** The checks that found rows of a file, each with what it found in that file alone. */
export function checksOf(
  { name, report }: Pick<FileInHand, 'name' | 'report'>,
  checks: readonly CheckResult[],
): readonly CheckResult[] {
  if (report === null) return [];
  return checks.flatMap((check) => {
    const rows = check.inFiles[name] ?? 0;
    const first = check.first.filter(({ file }) => file === name);
    return rows === 0 ? [] : [{ ...check, rows, first }];
  });
}
