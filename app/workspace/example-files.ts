import { tableNames } from '#app/records/table.ts';
import type { SourceFile } from '#app/import/import-report.ts';

/** One of the example's files is not where it should be. */
export class ExampleNotFound extends Error {
  override readonly name = 'ExampleNotFound';
}

/** The example scheme’s ratings of itself against the principles, as texts of saved files: this year’s and last year’s. */
export interface ExampleRatings {
  readonly now: string;
  readonly earlier: string;
}

/** The fictional example scheme, fetched from this site's own /example/ folder: one file for each record table. */
export async function fetchExampleFiles(signal: AbortSignal): Promise<readonly SourceFile[]> {
  return Promise.all(
    tableNames.map(async (table) => {
      const name = `${table}.csv`;
      const response = await fetchExample(name, signal);
      return new File([await response.blob()], name, { type: 'text/csv' });
    }),
  );
}

/** The ratings that go with the example’s files. */
export async function fetchExampleRatings(signal: AbortSignal): Promise<ExampleRatings> {
  const [now, earlier] = await Promise.all(
    ['ratings.json', 'ratings-last-year.json'].map(async (name) =>
      (await fetchExample(name, signal)).text(),
    ),
  );
  return { now: now ?? '', earlier: earlier ?? '' };
}

async function fetchExample(name: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(`/example/${name}`, { signal });
  if (!response.ok) throw new ExampleNotFound(`${name}: status ${response.status}`);
  return response;
}
