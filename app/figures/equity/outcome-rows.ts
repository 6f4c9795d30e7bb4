import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, hasInterval, numberOf } from '../table-cells.ts';
import { standingMark, type StandingMark } from './standing.ts';
import type { EquityOutcomesFigure } from '#app/results/figure.ts';
import type { Interval } from '#app/results/interval.ts';

/** One group's outcome beside everyone else's. */
export interface OutcomeRow {
  readonly key: string;
  readonly label: string;
  /** Share of those eligible who have both scores. */
  readonly evidence: number | null;
  readonly evidenceText: string;
  readonly raw: number | null;
  readonly adjusted: number | null;
  readonly adjustedText: string;
  readonly interval: Interval | null;
  readonly mark: StandingMark;
}

export function outcomeRows({ tables }: EquityOutcomesFigure): readonly OutcomeRow[] {
  const { groups } = tables;
  return groupRowsOf(groups).map((row) => {
    const adjusted = cellOf(row, 'adjusted_gap');
    const evidence = cellOf(row, 'evidence_share');
    return {
      key: row.key,
      label: row.label,
      evidence: numberOf(evidence),
      evidenceText: cellText(evidence, columnOf(groups, 'evidence_share')),
      raw: numberOf(cellOf(row, 'gap')),
      adjusted: numberOf(adjusted),
      adjustedText: cellText(adjusted, columnOf(groups, 'adjusted_gap')),
      interval: hasInterval(adjusted) ? adjusted.interval : null,
      mark: standingMark(adjusted),
    };
  });
}
