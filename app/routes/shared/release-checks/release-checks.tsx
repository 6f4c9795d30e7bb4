import type { AuditReport } from '#app/disclosure/audit/audit-report.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { formatCount } from '#app/results/format.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { auditWords } from './audit-words.ts';
import { LedgerList } from './ledger-list.tsx';
import type { PageRelease } from './page-release.ts';
import type { LedgerInUse } from './use-ledger.ts';

interface ChecksPanelProps {
  readonly policy: DisclosurePolicy;
  readonly page: PageRelease;
  /** null while the audit is under way. */
  readonly report: AuditReport | null;
  readonly ledger: LedgerInUse;
}

/** What was hidden and why, what an attack on the release came to, and what left earlier. For the team: it is in no file. */
export function ChecksPanel({ policy, page, report, ledger }: ChecksPanelProps) {
  const { release } = page;
  const hidden = Object.values(page.figures).flatMap((figure) => {
    if (!figure) return [];
    const { hiddenCells } = page.releasedOf(figure);
    return hiddenCells === 0
      ? []
      : [{ id: figure.id, name: names[figure.id] ?? figure.id, hiddenCells }];
  });
  const words = auditWords(report, policy);
  return (
    <section className="equity-checks app-no-print" id="checks" aria-labelledby="checks-title">
      <h2 className="app-section-title" id="checks-title">
        Checks before this is shared
      </h2>
      <div className="equity-checks__grid">
        <div>
          <h3 className="app-small-title">What is hidden, and why</h3>
          <p>
            {`${formatCount(release.hiddenCells)} numbers are hidden. ${policy.label}. Others are hidden because a small one could be worked out from them by subtraction, and every share, gap and average that rests on a hidden count is hidden with it. Both look alike: [c].`}
          </p>
          <p>
            {release.chosenBy === 'least_loss'
              ? 'Which others are hidden was chosen so that as little as possible is lost.'
              : 'Whole breakdowns were hidden where one number would not have been enough.'}
          </p>
          {hidden.length > 0 && (
            <ul>
              {hidden.map(({ id, name, hiddenCells }) => (
                <li key={id}>{`${name}: ${formatCount(hiddenCells)} hidden`}</li>
              ))}
            </ul>
          )}
          <p className="app-source">
            Rule set by: {policy.setBy}. Where it is written down:{' '}
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
        <div aria-live="polite">
          <h3 className="app-small-title">Can a hidden number be worked out?</h3>
          <p>
            <strong>{words.verdict}</strong> {words.text}
          </p>
          {words.findings.length > 0 && (
            <ul>
              {words.findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h3 className="app-small-title">What left earlier</h3>
          {ledger.findings.length > 0 && (
            <Notice tone="rust" title="Earlier releases tell more beside this one">
              {`${formatCount(ledger.findings.length)} counts differ so little from an earlier release, or were hidden in only one of the two, that a few young people may be told from the difference. Use the same filters and rule as before, or do not share this.`}
            </Notice>
          )}
          <LedgerList ledger={ledger.ledger} />
          <Button kind="secondary" size="small" onClick={() => ledger.keep(release)}>
            Note this release in the ledger
          </Button>
          <p className="app-source">
            Every download and copy from this page is noted by itself. The ledger holds published
            numbers only.
          </p>
        </div>
      </div>
    </section>
  );
}

const names: Readonly<Record<string, string>> = {
  'equity-overview': 'Overview',
  'equity-matrix': 'Every step',
  'equity-crossed': 'Two characteristics crossed',
  'equity-steps': 'One group along the pathway',
  'equity-gradient': 'Deprivation',
  'equity-outcomes': 'Outcomes',
  'equity-completeness': 'What is recorded',
};
