import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { WarningIcon, TickIcon } from '#app/ui/icons.tsx';
import { trueValue } from '../output-check/answer.ts';
import { checkAnswer } from '../output-check/check-answer.ts';
import type { ToCheck } from '../output-check/check-context.ts';
import type { Finding, Rule } from '../output-check/finding.ts';
import { mended, mendedAll } from '../output-check/mend.ts';

interface CheckPanelProps {
  /** null: nothing has been run yet. */
  readonly checked: ToCheck | null;
  readonly isChecking: boolean;
  readonly changed: readonly string[];
  readonly onMended: (next: ToCheck, what: string) => void;
  readonly onUndo: () => void;
  readonly onCsv: () => void;
  readonly onPng: (() => void) | null;
  readonly onCopy: () => void;
  readonly onPack: () => void;
  readonly earlier: number;
  readonly said: string | null;
}

interface Passed {
  readonly rules: readonly Rule[];
  readonly title: string;
  readonly words: (to: ToCheck) => string;
}

const passes: readonly Passed[] = [
  {
    rules: ['person_level_rows', 'too_many_rows'],
    title: 'No person-level rows',
    words: ({ answer }) => `${answer.rows.length} rows, each a group`,
  },
  {
    rules: ['pseudonym', 'exact_day', 'one_persons_value', 'rare_label', 'not_understood'],
    title: 'No identifiers or one person’s values',
    words: () => 'No pseudonyms, exact days, least or greatest values',
  },
  {
    rules: ['no_count_column'],
    title: 'Groups are counted',
    words: (to) =>
      to.known.base === null ? '' : `By ${to.answer.columns[to.known.base]?.name ?? ''}`,
  },
  {
    rules: [
      'small_count',
      'could_be_worked_out',
      'few_left_over',
      'small_base',
      'small_share',
      'everyone_or_nobody',
      'unknown_amounts',
      'dominance',
    ],
    title: 'No small groups',
    words: ({ policy }) =>
      `Counts of 1 to ${policy.hideUpTo} are hidden, and what would give them away`,
  },
  {
    rules: ['not_rounded', 'too_exact'],
    title: 'Rounded',
    words: ({ policy }) => `Counts to the nearest ${policy.roundTo}`,
  },
  {
    rules: ['differs_from_earlier'],
    title: 'Compared with earlier exports',
    words: ({ earlier }) =>
      earlier.length === 0
        ? 'None has left yet in this tab'
        : `No overlap with ${earlier.length} earlier in this tab`,
  },
];

/** What the output check found, with what mends it; and the ways out once nothing is found. */
export function CheckPanel(props: CheckPanelProps) {
  const { checked, isChecking, changed, onMended, onUndo, onCsv, onPng, onCopy, onPack, said } =
    props;
  const findings = checked ? checkAnswer(checked) : [];
  const after = checked && findings.length > 0 ? mendedAll(checked) : null;
  const canMend = after !== null && checkAnswer(after).length === 0;
  const grouped =
    checked && findings.some(({ mends }) => mends.some(({ kind }) => kind === 'group'))
      ? mendedAll(checked, 'group')
      : null;
  const canGroup = grouped !== null && checkAnswer(grouped).length === 0;
  const hidden = after
    ? after.answer.rows.flat().filter((cell) => typeof cell === 'object' && cell !== null).length
    : 0;
  return (
    <section className="explore-checks" aria-labelledby="explore-checks" aria-busy={isChecking}>
      <h2 id="explore-checks" className="explore-checks__title">
        Before you export
      </h2>
      <p className="explore-checks__lede">
        Checked against the scheme’s rules each time a query runs.
      </p>
      {!checked && (
        <p className="explore-checks__empty">
          {isChecking ? 'Checking the result…' : 'Run a query, and what may leave is said here.'}
        </p>
      )}
      {checked && (
        <>
          <ul className="explore-checks__list">
            {passes
              .filter(({ rules }) => !findings.some(({ rule }) => rules.includes(rule)))
              .map(({ title, words }) => (
                <li key={title} className="explore-checks__passed">
                  <TickIcon size={17} />
                  <div>
                    <strong>{title}</strong>
                    <p>{words(checked)}</p>
                  </div>
                </li>
              ))}
            {findings.map((finding, at) => (
              <Found
                key={`${finding.rule}${at}`}
                finding={finding}
                to={checked}
                onMended={onMended}
              />
            ))}
          </ul>
          {changed.length > 0 && (
            <div className="explore-checks__changed">
              <strong>Changed before it leaves</strong>
              <ul>
                {changed.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
              <TextButton onClick={onUndo}>Take the changes back</TextButton>
            </div>
          )}
          {findings.length === 0 ? (
            <div className="explore-checks__ways">
              <Button onClick={onCsv}>Download CSV</Button>
              {onPng && (
                <Button kind="secondary" onClick={onPng}>
                  Download PNG
                </Button>
              )}
              <Button kind="secondary" onClick={onCopy}>
                Copy the table
              </Button>
              <Button kind="secondary" onClick={onPack}>
                Download replication pack
              </Button>
            </div>
          ) : canMend ? (
            <div className="explore-checks__ways">
              <Button onClick={() => onMended(after, mendWords(findings, hidden))}>
                {hidden > 0
                  ? `Hide ${hidden} ${hidden === 1 ? 'number' : 'numbers'} and round the rest`
                  : mendVerb(findings)}
              </Button>
              {canGroup && (
                <Button
                  kind="secondary"
                  onClick={() =>
                    onMended(
                      grouped,
                      'Small groups were added together; what was left was hidden and rounded as the rule asks',
                    )
                  }
                >
                  Put small groups together
                </Button>
              )}
            </div>
          ) : (
            <p className="explore-checks__refused">
              This result cannot leave as it is. Change the query, and run it again.
            </p>
          )}
          {said && (
            <p className="explore-checks__said" role="status">
              {said}
            </p>
          )}
          <p className="explore-checks__note">
            The file says what was hidden and why. Your query is saved in it so that others can
            repeat it.
          </p>
        </>
      )}
    </section>
  );
}

function Found({
  finding,
  to,
  onMended,
}: {
  readonly finding: Finding;
  readonly to: ToCheck;
  readonly onMended: CheckPanelProps['onMended'];
}) {
  const [isOpen, setOpen] = useState(false);
  const [first] = finding.cells;
  const cell = first ? trueValue(to.answer.rows[first.row]?.[first.column]) : null;
  const column = first ? to.answer.columns[first.column]?.name : null;
  const hide = finding.mends.find(({ kind }) => kind === 'hide');
  return (
    <li className="explore-checks__found">
      <WarningIcon size={17} />
      <div>
        <strong>{finding.what}</strong>
        {column !== null && finding.cells.length > 0 && finding.rule !== 'not_rounded' && (
          <p>
            <code>{column}</code>
            {rowWords(to, first?.row ?? 0)}
            {finding.cells.length > 1 && ` and ${finding.cells.length - 1} more`}
          </p>
        )}
        {hide && typeof cell === 'number' && (
          <p className="explore-checks__swap">
            <s>{cell.toLocaleString('en-GB', { maximumFractionDigits: 1 })}</s>{' '}
            <span aria-label="becomes">→</span> <b>[c]</b>
          </p>
        )}
        {isOpen && <p>{finding.why}</p>}
        {finding.ask && <p>{finding.ask}</p>}
        <span className="explore-checks__small">
          <TextButton onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            Why
          </TextButton>
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

const mendNames = {
  hide: { verb: 'Hide', past: 'Hidden' },
  round: { verb: 'Round', past: 'Rounded' },
  group: { verb: 'Put together', past: 'Put together' },
  leave_out: { verb: 'Leave the column out', past: 'Left out' },
} as const;

function rowWords({ answer, known }: ToCheck, row: number): string {
  const label = known.roles.indexOf('label');
  return label === -1
    ? ''
    : ` for ${String(trueValue(answer.rows[row]?.[label]) ?? 'not recorded').replaceAll('_', ' ')}`;
}

function mendVerb(findings: readonly Finding[]): string {
  return findings.some(({ mends }) => mends.some(({ kind }) => kind === 'leave_out'))
    ? 'Leave out what may not leave'
    : 'Round the numbers';
}

function mendWords(findings: readonly Finding[], hidden: number): string {
  const out = findings.some(({ mends }) => mends.some(({ kind }) => kind === 'leave_out'))
    ? 'Columns that may not leave were left out. '
    : '';
  return `${out}${hidden > 0 ? `${hidden} numbers were hidden and the rest` : 'Numbers were'} rounded as the rule asks`;
}
