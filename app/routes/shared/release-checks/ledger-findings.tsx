import type { LedgerFinding } from '#app/disclosure/ledger/compare-with-ledger.ts';
import { formatCount, formatDate } from '#app/results/format.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Notice } from '#app/ui/notice.tsx';

interface LedgerFindingsProps {
  readonly findings: readonly LedgerFinding[];
  readonly isAccepted: boolean;
  readonly onAccept: () => void;
}

const kinds: readonly (readonly [LedgerFinding['kind'], (n: string) => string])[] = [
  ['few_between', (n) => `${n}: one group lies within the other, and only a few lie between them`],
  ['few_apart', (n) => `${n}: the two numbers differ by only a few`],
  ['hidden_in_one', (n) => `${n}: hidden in one of the two, to be read in the other`],
  ['narrowed', (n) => `${n}: rounded in two ways, which together tell more than either`],
];

/** What a release would tell beside earlier ones. It stays where it is until somebody answers for it. Names no number. */
export function LedgerFindings({ findings, isAccepted, onAccept }: LedgerFindingsProps) {
  if (findings.length === 0) return null;
  const dates = [...new Set(findings.map(({ count }) => count.date))].sort();
  const told = kinds.flatMap(([kind, words]) => {
    const n = findings.filter((finding) => finding.kind === kind).length;
    return n === 0 ? [] : [words(formatCount(n))];
  });
  return (
    <Notice tone="rust" title="Beside an earlier release, this would tell of a few young people">
      <p>
        {`Set against what left on ${dates.map(formatDate).join(', ')}, counts of this page come too close:`}
      </p>
      <ul>
        {told.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        Use the same filters and the same rule as then. Until somebody answers for it, downloads and
        copies of this page are refused.
      </p>
      {isAccepted ? (
        <p>
          <strong>Let out on your answer.</strong>
        </p>
      ) : (
        <Checkbox checked={false} onChange={onAccept}>
          I have looked at this, and it may leave all the same
        </Checkbox>
      )}
    </Notice>
  );
}
