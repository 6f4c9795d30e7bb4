import { dataDictionary } from '#app/records/dictionary.ts';
import { tables } from '#app/records/all-tables.ts';
import { Page } from '#app/ui/page.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { TableSection } from './table-section.tsx';

export const meta = pageMeta(
  'Data dictionary',
  'Every table and field that Evenlode understands, with templates to download.',
);

export default function DataDictionary() {
  const rows = dataDictionary();
  return (
    <Page>
      <PageTitle lede="Every table and field that Evenlode understands. No table is needed for everything: each page says which ones it needs.">
        Data dictionary
      </PageTitle>
      <nav className="dictionary-contents" aria-label="Tables">
        <h2 className="app-small-title">Tables</h2>
        <ul>
          {tables.map(({ name, label, grain }) => (
            <li key={name}>
              <a href={`#${name}`}>{label}</a>
              <span>{grain}</span>
            </li>
          ))}
        </ul>
      </nav>
      <div className="app-page__body">
        {tables.map((table) => (
          <TableSection
            key={table.name}
            table={table}
            rows={rows.filter((row) => row.table === table.name)}
          />
        ))}
      </div>
    </Page>
  );
}
