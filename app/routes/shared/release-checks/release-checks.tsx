import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Ledger } from '#app/disclosure/ledger/ledger.ts';
import { formatCount } from '#app/results/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { auditWords } from './audit-words.ts';
import { hiddenWords } from './hidden-words.ts';
import { LedgerPanel, type LedgerHandlers } from './ledger-panel.tsx';
import { LedgerFindings } from './ledger-findings.tsx';
import type { PageAtGate } from './use-page-gate.ts';

interface ReleaseChecksProps extends LedgerHandlers {
  readonly policy: DisclosurePolicy;
  readonly gate: PageAtGate;
  readonly ledger: Ledger;
  /** A figure of the page in a few words, by its id. */
  readonly names: Readonly<Record<string, string>>;
}

/** What was hidden and why, what an attack on the release came to, and what left earlier. For the team: it is in no file. */
export function ReleaseChecks({ policy, gate, ledger, names, ...handlers }: ReleaseChecksProps) {
  const { shown, report, findings } = gate;
  if (shown === null) return null;
  const { release, released } = shown;
  const hidden = Object.values(released)
    .filter(({ hiddenCells }) => hiddenCells > 0)
    .map(({ value: { id }, hiddenCells }) => ({ id, name: names[id] ?? id, hiddenCells }));
  const verdict = auditWords(report, policy);
  const mayNotLeave = report?.state === 'refused';
  return (
    <section
      className="release-checks app-no-print"
      id="checks"
      tabIndex={-1}
      aria-labelledby="checks-title"
    >
      <h2 className="app-section-title" id="checks-title">
        Checks before this is shared
      </h2>
      <div className="release-checks__grid">
        <div>
          <h3 className="app-small-title">What is hidden, and why</h3>
          {hiddenWords(release, report).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {hidden.length > 0 && (
            <ul>
              {hidden.map(({ id, name, hiddenCells }) => (
                <li key={id}>{`${name}: ${formatCount(hiddenCells)} hidden`}</li>
              ))}
            </ul>
          )}
          <p className="app-source">
            {policy.label}. Rule set by: {policy.setBy}. Where it is written down:{' '}
            {policy.links.map((link, index) => (
              <span key={link}>
                {index > 0 && ', '}
                <a href={link} rel="noreferrer">
                  {new URL(link).hostname}
                </a>
              </span>
            ))}
          </p>
        </div>
        <div>
          <h3 className="app-small-title">Can a hidden number be worked out?</h3>
          <div aria-live="polite">
            {mayNotLeave ? (
              <Notice tone="rust" title={verdict.verdict}>
                {`${verdict.text} Downloads and copies of this page are refused. Choose a stricter rule, or show fewer groups at once.`}
              </Notice>
            ) : (
              <p>
                <strong>{verdict.verdict}</strong> {verdict.text}
              </p>
            )}
            {verdict.findings.length > 0 && (
              <ul>
                {verdict.findings.map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
        <div>
          <h3 className="app-small-title">What left earlier</h3>
          <LedgerFindings findings={findings} isAccepted={gate.isAccepted} onAccept={gate.accept} />
          <LedgerPanel
            ledger={ledger}
            onNote={mayNotLeave ? null : gate.note}
            onOpen={handlers.onOpen}
            onClear={handlers.onClear}
          />
        </div>
      </div>
    </section>
  );
}
