import { useMemo } from 'react';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import type { PaperContextValue } from '#app/report/render/paper-context.ts';
import { Paper } from '#app/report/render/paper.tsx';
import { periodWords, trendsOf } from '#app/report/read/trends.ts';
import { Button } from '#app/ui/button.tsx';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { ContentsList } from '../make/contents-list.tsx';
import { RunningFootStyle } from '../running-foot-style.tsx';
import { Faults } from './faults.tsx';
import { TrendSection } from './trend-section.tsx';
import type { Reports } from './use-reports.ts';

interface OpenPaperProps {
  readonly newest: ReportDocument;
  readonly all: readonly ReportDocument[];
  readonly reports: Reports;
}

/** A report that was opened, to be read: the paper, its charts as tables where wanted, and earlier ones beside it. */
export function OpenPaper({ newest, all, reports }: OpenPaperProps) {
  const trends = useMemo(() => trendsOf(all), [all]);
  const medium = useMemo(
    (): PaperContextValue['medium'] => ({
      kind: 'screen',
      release: (name) => {
        const released = newest.figures[name];
        return released ? Promise.resolve(released) : Promise.reject(new Error('no such figure'));
      },
    }),
    [newest],
  );
  const { head } = newest;
  return (
    <FileDrop onFiles={reports.take} look="page">
      <div className="report">
        <RunningFootStyle head={head} />
        <ContextBar dataset={head.scheme} isExample={head.isExample} period={head.covers} />
        <div className="report-bar app-no-print">
          <div className="app-width report-bar__inner">
            <p>Opened from a file on this device. Nothing is uploaded.</p>
            <div className="report-bar__actions">
              <Button size="small" onClick={() => window.print()}>
                Print or save as PDF
              </Button>
            </div>
          </div>
        </div>
        <div className="report-desk">
          <ContentsList report={newest} />
          <div className="report-paper">
            <Faults failed={reports.failed} />
            <TrendSection trends={trends} periods={all.map(periodWords)} />
            <Paper report={newest} medium={medium} />
          </div>
          <aside className="report-checks app-no-print" aria-label="Reports that are open">
            <p className="report-side-title">
              {all.length === 1 ? 'One report is open' : `${all.length} reports are open`}
            </p>
            <ul className="report-open">
              {reports.open.map(({ name, report }) => (
                <li key={name}>
                  {periodWords(report)}
                  <span>{name}</span>
                </li>
              ))}
            </ul>
            <FileButton kind="secondary" size="small" accept=".json" onFiles={reports.take}>
              Add earlier reports
            </FileButton>
            <p>
              <TextButton onClick={reports.close}>
                Close {all.length === 1 ? 'it' : 'them'}
              </TextButton>
            </p>
            <p className="app-source">What signs and words mean stands at the end of the paper.</p>
          </aside>
        </div>
      </div>
    </FileDrop>
  );
}
