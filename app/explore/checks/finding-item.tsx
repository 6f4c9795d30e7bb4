import { WarningIcon } from '#app/ui/icons.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { trueValue } from '../output-check/answer.ts';
import type { ToCheck } from '../output-check/check-context.ts';
import type { Finding } from '../output-check/finding.ts';
import { mended } from '../output-check/mend.ts';
import { mendNames } from './mend-words.ts';

interface FindingItemProps {
  readonly finding: Finding;
  readonly to: ToCheck;
  readonly onMended: (next: ToCheck, what: string) => void;
}

/** One reason why the answer may not leave: where, what would become of it, why, and what mends it. */
export function FindingItem({ finding, to, onMended }: FindingItemProps) {
  const [first] = finding.cells;
  const cell = first ? trueValue(to.answer.rows[first.row]?.[first.column]) : null;
  const column = first ? to.answer.columns[first.column]?.name : undefined;
  const hide = finding.mends.find(({ kind }) => kind === 'hide');
  return (
    <li className="explore-checks__found">
      <WarningIcon size={17} />
      <div>
        <strong>{finding.what}</strong>
        {column !== undefined && finding.rule !== 'not_rounded' && (
          <p className="explore-screen-only">
            <code>{column}</code>
            {rowWords(to, first?.row ?? 0)}
            {finding.cells.length > 1 && ` and ${finding.cells.length - 1} more`}
          </p>
        )}
        {hide && typeof cell === 'number' && (
          <p className="explore-checks__swap explore-screen-only">
            <s>{cell.toLocaleString('en-GB', { maximumFractionDigits: 1 })}</s>{' '}
            <span aria-label="becomes" role="img">
              →
            </span>{' '}
            <b>[c]</b>
          </p>
        )}
        <p>{finding.why}</p>
        {finding.ask && <p>{finding.ask}</p>}
        <span className="explore-checks__small">
          {finding.mends.map((mend) => (
            <TextButton
              key={mend.kind}
              onClick={() =>
                onMended(
                  mended(to, mend),
                  `${mendNames[mend.kind].past}: ${finding.what.toLowerCase()}`,
                )
              }
            >
              {mendNames[mend.kind].verb}
            </TextButton>
          ))}
        </span>
      </div>
    </li>
  );
}

function rowWords({ answer, known }: ToCheck, row: number): string {
  const label = known.roles.indexOf('label');
  return label === -1
    ? ''
    : ` for ${String(trueValue(answer.rows[row]?.[label]) ?? 'not recorded').replaceAll('_', ' ')}`;
}
