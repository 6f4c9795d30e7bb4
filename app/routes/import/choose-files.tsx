import { Link } from '@remix-run/react';
import { tables } from '#app/records/all-tables.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { UploadIcon } from '#app/ui/icons.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { LoadExample } from '../shared/load-example.tsx';

interface ChooseFilesProps {
  readonly state: WorkspaceState;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Before any file is in: where to drop them, what may be dropped, and templates to fill in. */
export function ChooseFiles({ state, onFiles }: ChooseFilesProps) {
  return (
    <>
      <PageTitle lede="Bring the CSV exports you have. They are opened in this tab and are not uploaded.">
        Import your files
      </PageTitle>
      {state.importing.state === 'failed' && (
        <ErrorState title="The files could not be read">{state.importing.message}</ErrorState>
      )}
      {state.engine.state === 'failed' && state.importing.state !== 'failed' && (
        <ErrorState title="The analysis engine did not start">{state.engine.message}</ErrorState>
      )}
      <FileDrop onFiles={onFiles} className="import-drop">
        <UploadIcon size={32} />
        <p className="import-drop__title">Drop your CSV files here</p>
        <p>Referrals, contacts, activities, outcome scores, feedback. Several at once is fine.</p>
        <div className="app-row import-drop__actions">
          <FileButton onFiles={onFiles}>Choose files</FileButton>
          <LoadExample kind="secondary">Try it with example data</LoadExample>
        </div>
      </FileDrop>
      <section className="import-templates" aria-labelledby="templates">
        <h2 className="app-section-title" id="templates">
          What each file holds
        </h2>
        <p>
          A file is recognised by its column headings. A column we do not know is left out, and you
          are told so. Start from a template, or see every column in the{' '}
          <Link to="/data-dictionary">data dictionary</Link>.
        </p>
        <DataTable caption="Files that can be brought, with a template for each" hideCaption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it holds</th>
              <th scope="col">Template</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ name, label, grain }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>{grain.charAt(0).toUpperCase() + grain.slice(1)}</td>
                <td>
                  <a href={`/templates/${name}.csv`} download>
                    {name}.csv
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </section>
    </>
  );
}
