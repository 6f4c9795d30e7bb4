import { useMemo, useState } from 'react';
import type { AtGate } from '#app/disclosure/gate.ts';
import { reportChecks } from '#app/report/checks/report-checks.ts';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import { applyEdits, orderOf } from '#app/report/edit/apply-edits.ts';
import { noEdits } from '#app/report/edit/report-edits.ts';
import { CheckedReport, refusalWords } from '#app/report/publish/checked-report.ts';
import { Paper } from '#app/report/render/paper.tsx';
import type { PaperContextValue } from '#app/report/render/paper-context.ts';
import { ReleaseRefused } from '#app/results/release-refused.ts';
import { Button } from '#app/ui/button.tsx';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { formatDate } from '#app/results/format.ts';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';
import { LedgerFindings } from '../../shared/release-checks/ledger-findings.tsx';
import type { PageAtGate } from '../../shared/release-checks/use-page-gate.ts';
import { RunningFootStyle } from '../running-foot-style.tsx';
import { ChecksList } from './checks-list.tsx';
import { ContentsList } from './contents-list.tsx';
import { EditsFile } from './edits-file.tsx';
import { HiddenDetails } from './hidden-details.tsx';
import { TakeAwayList } from './take-away.tsx';
import { useEditsFile } from './use-edits-file.ts';
import { useEditingSlots } from './use-editing-slots.tsx';
import { useReportEdits } from './use-report-edits.ts';

interface ReportDeskProps {
  readonly project: ProjectSummary;
  readonly made: ReportDocument;
  readonly gate: PageAtGate;
  readonly atGate: AtGate;
}

/** The desk: contents, the paper itself, and what stands between it and its readers. */
export function ReportDesk({ project, made, gate, atGate }: ReportDeskProps) {
  const { history, change } = useReportEdits(project.name ?? '');
  const [isEditing, setEditing] = useState(false);
  const edits = history.now;
  const shown = useMemo(() => applyEdits(made, edits), [made, edits]);
  const checks = useMemo(
    () => reportChecks({ made, shown, edits, audit: gate.report }),
    [made, shown, edits, gate.report],
  );
  const checked = CheckedReport.of(shown, atGate.release, gate.report);
  const held = gate.findings.length > 0 && !gate.isAccepted;
  const mayLeave = checked instanceof CheckedReport && !held;
  const refused =
    checked instanceof CheckedReport
      ? 'Beside an earlier release this would tell of a few young people. Look below first.'
      : refusalWords[checked];
  const medium = useMemo(
    (): PaperContextValue['medium'] => ({
      kind: 'screen',
      release: (name) => {
        const released = atGate.released[name];
        if (!mayLeave || !released) return Promise.reject(new ReleaseRefused(refused));
        gate.note();
        return Promise.resolve(released);
      },
    }),
    [atGate, mayLeave, refused, gate],
  );
  const editsFile = useEditsFile({ made, shown, edits, change });
  const slots = useEditingSlots({ isEditing, made, shown, edits, change });
  const order = orderOf(made, edits);
  const leftOut = made.sections.filter(({ id }) => edits.leftOutSections.includes(id));
  return (
    <div className={mayLeave ? 'report' : 'report report--held'}>
      <RunningFootStyle head={shown.head} />
      <ContextBar
        dataset={project.name ?? 'Your files'}
        isExample={project.isExample}
        period={periodWords(project)}
      />
      <div className="report-bar app-no-print">
        <div className="app-width report-bar__inner">
          <p>Every number here is as it would be published.</p>
          <div className="report-bar__actions">
            {history.before.length > 0 && (
              <Button kind="secondary" size="small" onClick={() => change({ kind: 'undo' })}>
                Undo
              </Button>
            )}
            {isEditing && (
              <Button kind="secondary" size="small" onClick={() => change({ kind: 'reset_all' })}>
                Back to the generated report
              </Button>
            )}
            <Button
              kind="secondary"
              size="small"
              aria-pressed={isEditing}
              onClick={() => setEditing(!isEditing)}
            >
              {isEditing ? 'Stop editing' : 'Edit text'}
            </Button>
            <Button
              size="small"
              disabledReason={mayLeave ? null : 'Not before the checks'}
              onClick={() => {
                gate.note();
                window.print();
              }}
            >
              Print or save as PDF
            </Button>
          </div>
        </div>
      </div>
      <p className="report-held-words">{refused}</p>
      <div className="report-desk">
        <ContentsList
          report={shown}
          leftOut={leftOut}
          onTakeIn={(section) => change({ kind: 'take_in_section', section })}
        />
        <div className="report-paper" data-order={order.join(' ')}>
          <Paper report={shown} medium={medium} slots={slots} />
        </div>
        <aside className="report-checks app-no-print" aria-label="Ready to publish?">
          <p className="report-side-title">Ready to publish?</p>
          <div aria-live="polite">
            <ChecksList checks={checks} />
          </div>
          <HiddenDetails atGate={atGate} audit={gate.report} />
          <LedgerFindings
            findings={gate.findings}
            isAccepted={gate.isAccepted}
            onAccept={gate.accept}
          />
          <p className="report-side-title">Take it away</p>
          <TakeAwayList report={mayLeave ? checked : refused} onTaken={gate.note} />
          <p className="report-side-title">Your edits</p>
          <EditsFile
            file={editsFile}
            unsavable={
              edits === noEdits
                ? 'Nothing was edited yet'
                : mayLeave
                  ? null
                  : 'Not before the checks'
            }
            onSaved={gate.note}
          />
        </aside>
      </div>
    </div>
  );
}

function periodWords({ referredFrom, referredTo }: ProjectSummary): string | null {
  return referredFrom !== null && referredTo !== null
    ? `Referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`
    : null;
}
