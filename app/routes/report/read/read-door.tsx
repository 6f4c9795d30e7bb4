import { Button } from '#app/ui/button.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { UploadIcon } from '#app/ui/icons.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import type { Workspace } from '#app/workspace/workspace.ts';
import { Faults } from './faults.tsx';
import type { Reports } from './use-reports.ts';

interface ReadDoorProps {
  readonly reports: Reports;
  readonly hasFiles: boolean;
  readonly workspace: Workspace | null;
}

/** The way in to a report: open its file, or make one. */
export function ReadDoor({ reports, hasFiles, workspace }: ReadDoorProps) {
  return (
    <Page>
      <PageTitle lede="Key messages, what the Board is asked to do, and the figures behind them. No data needed: only the report’s file.">
        Board report
      </PageTitle>
      <Faults failed={reports.failed} />
      <div className="report-door">
        <section aria-labelledby="read-title">
          <FileDrop onFiles={reports.take} className="report-door__drop">
            <UploadIcon size={30} />
            <h2 className="app-signature-title" id="read-title">
              Read a Board report
            </h2>
            <p>
              Drop the file here, or choose it. Its name ends in .evenlode-report.json. Add earlier
              ones to see how the numbers moved.
            </p>
            <FileButton accept=".json,application/json" onFiles={reports.take}>
              Choose a report file
            </FileButton>
            <p className="app-source">The file is opened in this tab. It is not uploaded.</p>
          </FileDrop>
        </section>
        <section className="report-door__make" aria-labelledby="make-title">
          <h2 className="app-signature-title" id="make-title">
            Make the report
          </h2>
          {hasFiles ? (
            <>
              <p>Your files are open: the report is ready to be put together from them.</p>
              <LinkButton to="/report">Make the report</LinkButton>
            </>
          ) : (
            <>
              <p>
                From the example scheme, in one step: see what a Board would get, and what you could
                change in it.
              </p>
              <Button
                kind="secondary"
                disabledReason={workspace ? null : 'Getting ready'}
                onClick={() => void workspace?.loadExample()}
              >
                Make the report from the example
              </Button>
              <p>
                Or from your own exports: referrals at least. People, contacts, outcome scores,
                population and feedback files each add a section.
              </p>
              <LinkButton to="/import" kind="secondary">
                Choose your CSV files
              </LinkButton>
            </>
          )}
          <p className="app-source">
            Small numbers are hidden before anything can be saved, and the report is refused while
            one of them could be worked out.
          </p>
        </section>
      </div>
    </Page>
  );
}
