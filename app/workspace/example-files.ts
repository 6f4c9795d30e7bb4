import { tableNames } from '#app/records/table.ts';
import type { SourceFile } from '#app/import/import-report.ts';

/** One of the example's files is not where it should be. */
export class ExampleNotFound extends Error {
  override readonly name = 'ExampleNotFound';
}

/** The fictional example scheme, fetched from this site's own /example/ folder: one file for each record table. */
export async function fetchExampleFiles(signal: AbortSignal): Promise<readonly SourceFile[]> {
  return Promise.all(
    tableNames.map(async (table) => {
      const name = `${table}.csv`;
      const response = await fetch(`/example/${name}`, { signal });
      if (!response.ok) throw new ExampleNotFound(`${name}: status ${response.status}`);
      return new File([await response.blob()], name, { type: 'text/csv' });
    }),
  );
}
