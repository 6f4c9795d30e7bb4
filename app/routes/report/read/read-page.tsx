import { useMemo } from 'react';
import { inOrderOfTime } from '#app/report/read/trends.ts';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import { OpenPaper } from './open-paper.tsx';
import { ReadDoor } from './read-door.tsx';
import { useReports } from './use-reports.ts';

interface ReadPageProps {
  /** A report file on this site that the link names. */
  readonly file: string | null;
  readonly hasFiles: boolean;
  readonly workspace: Workspace | null;
}

/** Reading a Board report: no data needed, only its file. */
export function ReadPage({ file, hasFiles, workspace }: ReadPageProps) {
  const reports = useReports(file);
  const ordered = useMemo(
    () => inOrderOfTime(reports.open.map(({ report }) => report)),
    [reports.open],
  );
  const newest = ordered.at(-1);
  if (newest) return <OpenPaper newest={newest} all={ordered} reports={reports} />;
  if (reports.isReading) {
    return (
      <Page>
        <h1 className="app-page-title">Read a Board report</h1>
        <LoadingState step="Opening the report" keepHeight={600} />
      </Page>
    );
  }
  return <ReadDoor reports={reports} hasFiles={hasFiles} workspace={workspace} />;
}
