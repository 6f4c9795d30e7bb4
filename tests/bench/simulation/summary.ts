import type { SeedFindings } from './kept-findings.ts';
import { Tally } from './tally.ts';

/** What many seeds say together, a line for each thing that was built in or was not. */
export function summaryOf(findings: readonly SeedFindings[]): readonly string[] {
  const covered = new Tally();
  const found = new Tally();
  const falseCalls = new Map<string, number>();
  for (const each of findings) {
    for (const [what, holds] of Object.entries(each.held)) covered.add(what, holds);
    found.add('First scores of those without a second found clearly lower', each.clearGap);
    found.add(
      'Young adults found clearly more often missing',
      each.clear.includes('age_band|18-24'),
    );
    for (const key of each.falsely) falseCalls.set(key, (falseCalls.get(key) ?? 0) + 1);
  }
  const sum = (of: (each: SeedFindings) => number) =>
    findings.reduce((total, each) => total + of(each), 0);
  const shareFalse = sum(({ clear, clearGap, falsely }) => {
    const called = clear.length + (clearGap ? 1 : 0);
    return called === 0 ? 0 : falsely.length / called;
  });
  return [
    `${findings.length} seeds. Share of 95% intervals that hold what was built in:`,
    ...covered.lines(),
    covered.total(),
    `Comparisons of who is missing: ${sum(({ comparisons }) => comparisons)} in all.`,
    `Clear although none was built in: ${sum((each) => each.clearWithoutDifference)} of ${sum((each) => each.withoutDifference)}`,
    ...found.lines(),
    `Called clear although nothing was built in, by group: ${[...falseCalls].map(([key, n]) => `${key} ${n}`).join(', ')}`,
    `False discovery rate, the mean over seeds of the share of clear calls that are false: ${(shareFalse / findings.length).toFixed(3)} (stated: 0.050)`,
  ];
}
