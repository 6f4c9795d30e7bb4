import { Link } from '@remix-run/react';
import { tables } from '#app/records/all-tables.ts';
import { DataTable } from '#app/ui/data-table.tsx';

/** What each file may hold, with a template to fill in for those who have no export. */
export function FileTemplates() {
  return (
    <section className="import-templates" aria-labelledby="templates">
      <h2 className="app-section-title" id="templates">
        What each file holds
      </h2>
      <p>
        Your own headings are fine: a file is recognised by its headings and by what stands under
        them, and you check every match before anything is analysed. One file may hold several of
        these. If you have no export, start from a template, or see every column in the{' '}
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
  );
}
