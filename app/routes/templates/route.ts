import type { LoaderFunctionArgs } from '@remix-run/node';
import { tables } from '#app/records/all-tables.ts';
import { templateCsv } from '#app/records/template.ts';
import { notFound } from '../shared/not-found.ts';

/** An empty file to fill in for each table: `/templates/referrals.csv`. */
export function loader({ params }: LoaderFunctionArgs): Response {
  const table = tables.find(({ name }) => `${name}.csv` === params.file);
  if (table === undefined) return notFound();
  return new Response(templateCsv(table), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${table.name}.csv"`,
      'Cache-Control': 'no-cache',
    },
  });
}
