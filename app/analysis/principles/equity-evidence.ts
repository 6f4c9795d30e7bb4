import { formatChange, formatNumber, formatPercent } from '#app/results/format.ts';
import type { EquityResult } from '#app/results/equity.ts';
import type { Row } from '#app/results/table.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

type Answered = Extract<EquityResult, { state: 'answered' }>;

/** What the Equity page finds, in a sentence each. */
export const equityEvidence: readonly EvidenceQuestion[] = [
  sentence(
    'reach_deprived',
    'Reach by deprivation',
    ['people', 'referrals', 'population'],
    (page) => {
      const row = page.gradient?.tables.reach.rows.find(({ key }) => key === '1');
      const reached = value(row, 'reached_share');
      const residents = value(row, 'residents_share');
      return reached === null || residents === null
        ? null
        : `${formatPercent(reached)} of young people referred live in the most deprived fifth, against ${formatPercent(residents)} of residents`;
    },
  ),
  sentence(
    'representation',
    'Groups reached least',
    ['people', 'referrals', 'population'],
    ({ overview }) => {
      const least = overview.leastReached.flatMap((each) => {
        const row = overview.tables.overview.rows.find(({ key }) => key === each.characteristic);
        const ratio = value(row, 'reach_ratio');
        return ratio === null ? [] : [{ ...each, ratio }];
      });
      const [first] = least.sort((a, b) => a.ratio - b.ratio);
      return first
        ? `Reached least for its size: ${first.groupLabel}, ${formatNumber(first.ratio)} times as large a share of the scheme as of residents`
        : null;
    },
  ),
  sentence('largest_gap', 'Largest gap', ['people', 'referrals'], ({ overview, comparisons }) => {
    const [gap] = overview.gaps;
    if (!gap) return null;
    const row = overview.tables.overview.rows.find(({ key }) => key === gap.characteristic);
    const points = value(row, 'gap');
    if (points === null) return null;
    return `Largest gap along the pathway: ${gap.groupLabel}, ${gap.stepLabel.toLowerCase()}, ${formatChange(points * 100, 0)} points. ${comparisons.clear} of ${comparisons.made} comparisons are clear`;
  }),
  sentence(
    'characteristics_reported',
    'Characteristics reported',
    ['people', 'referrals'],
    (page) => {
      const compared = page.characteristics.filter(({ state }) => state === 'compared').length;
      return `${compared} of ${page.characteristics.length} characteristics are recorded well enough to compare groups`;
    },
  ),
];

function sentence(
  key: string,
  label: string,
  needs: EvidenceQuestion['needs'],
  say: (page: Answered) => string | null,
): EvidenceQuestion {
  return {
    key,
    label,
    needs,
    ask: (_, { equity }) => {
      const text = equity?.state === 'answered' ? say(equity) : null;
      return Promise.resolve(text === null ? null : { kind: 'sentence', text });
    },
  };
}

function value(row: Row | undefined, column: string): number | null {
  const cell = row?.cells[column];
  return cell?.state === 'shown' ? cell.value : null;
}
