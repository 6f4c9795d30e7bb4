import { Link } from '@remix-run/react';
import type { FileReport } from '#app/import/import-report.ts';
import { formatCount } from '#app/results/format.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';

/** What became of each file: rows read, used and left out, and values that could not be read. With the way back to Import. */
export function FilesTable({ files }: { readonly files: readonly FileReport[] }) {
  return (
    <section className="quality-files" aria-labelledby="quality-files-title">
      <h2 className="app-section-title" id="quality-files-title">
        What Import read, and what it left out
      </h2>
      <DataTable caption="Files, with the rows of each and what could not be read" wide dense>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className="app-table__number">
              Rows read
            </th>
            <th scope="col" className="app-table__number">
              Used
            </th>
            <th scope="col" className="app-table__number">
              Left out
            </th>
            <th scope="col" className="app-table__number">
              Columns left out
            </th>
            <th scope="col" className="app-table__number">
              Values left blank
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.file}>
              <th scope="row">
                <Link to="/import">{file.file}</Link>
              </th>
              <td className="app-table__number">{formatCount(file.rowsRead)}</td>
              <td className="app-table__number">{formatCount(file.rowsLoaded)}</td>
              <td className="app-table__number">{formatCount(file.rowsLeftOut)}</td>
              <td className="app-table__number">
                {formatCount(file.columns.filter(({ field }) => field === null).length)}
              </td>
              <td className="app-table__number">{formatCount(valuesLeftOut(file))}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="app-source">
        Values left blank could not be read as what their column should hold, or stand in words that
        are not matched yet. Import lists each with its row, and lets you change what is done.
      </p>
      <LinkButton to="/import" kind="secondary">
        See each problem on Import
      </LinkButton>
    </section>
  );
}

function valuesLeftOut({ problems }: FileReport): number {
  return problems
    .filter(({ action }) => action === 'value_left_out')
    .reduce((sum, { count }) => sum + count, 0);
}
