import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { importFiles } from '#app/import/import-files.ts';
import type { FileReport, SourceFile } from '#app/import/import-report.ts';
import { tables } from '#app/records/all-tables.ts';
import { createTableSql } from '#app/records/ddl.ts';
import { templateCsv } from '#app/records/template.ts';
import { sourceFile } from './source-file.ts';

let database: Database;

beforeAll(async () => {
  database = await openNodeDatabase();
  for (const table of tables) await database.query(createTableSql(table));
}, 60_000);

afterAll(() => database.close());

function load(...files: readonly SourceFile[]): Promise<readonly FileReport[]> {
  const sink = {
    recognised: () => undefined,
    progress: () => undefined,
    batch: (table: string, ipcStream: Uint8Array) => database.insertArrow(table, ipcStream),
  };
  return importFiles(files, tables, sink, new AbortController().signal);
}

async function rowsOf(sql: string) {
  return (await database.query(sql)).rows;
}

test.each(tables.map((table) => [table.name, table] as const))(
  'the template of %s goes into its table',
  async (name, table) => {
    await load(sourceFile(`template of ${name}.csv`, templateCsv(table)));
    expect(
      await rowsOf(
        `SELECT count(*) AS n FROM ${name} WHERE source_file = 'template of ${name}.csv' AND source_row = 2`,
      ),
    ).toEqual([{ n: 1 }]);
  },
);

test('every kind of value arrives in the column it belongs to', async () => {
  const csv = [
    'referral_id,person_id,referred_on,source,decided_on,age_at_referral,signposted_elsewhere',
    'R1,P1,29/02/2024,School,,15,Yes',
    'R2,P2,2024-03-01,Martian,31/12/2024,,no',
    'R3,P3,,,,,',
  ].join('\n');
  await load(sourceFile('three.csv', csv));
  expect(
    await rowsOf(`SELECT referral_id, referred_on, source_as_given, source_missing, decided_on, age_at_referral,
        signposted_elsewhere, signposted_elsewhere_missing, source_row
      FROM referrals WHERE source_file = 'three.csv' ORDER BY source_row`),
  ).toEqual([
    {
      referral_id: 'R1',
      referred_on: '2024-02-29',
      source_as_given: 'School',
      source_missing: null,
      decided_on: null,
      age_at_referral: 15,
      signposted_elsewhere: true,
      signposted_elsewhere_missing: null,
      source_row: 2,
    },
    {
      referral_id: 'R2',
      referred_on: '2024-03-01',
      source_as_given: 'Martian',
      source_missing: 'not_mapped',
      decided_on: '2024-12-31',
      age_at_referral: null,
      signposted_elsewhere: false,
      signposted_elsewhere_missing: null,
      source_row: 3,
    },
    {
      referral_id: 'R3',
      referred_on: null,
      source_as_given: null,
      source_missing: 'blank',
      decided_on: null,
      age_at_referral: null,
      signposted_elsewhere: null,
      signposted_elsewhere_missing: 'blank',
      source_row: 4,
    },
  ]);
});

test('batches with different dictionaries append to one right table', async () => {
  const count = 250_000;
  const lines = Array.from(
    { length: count },
    (_, index) => `A${index % 5_000},item_${index % 7},${index % 5}\n`,
  );
  await load(sourceFile('many.csv', `assessment_id,item,value\n${lines.join('')}`));
  expect(
    await rowsOf(`SELECT count(*) AS n, count(DISTINCT assessment_id) AS ids, sum(value) AS total,
        count(*) FILTER (WHERE item <> 'item_' || ((source_row - 2) % 7)) AS wrong_item,
        count(*) FILTER (WHERE assessment_id <> 'A' || ((source_row - 2) % 5000)) AS wrong_id
      FROM responses WHERE source_file = 'many.csv'`),
  ).toEqual([{ n: count, ids: 5_000, total: 500_000, wrong_item: 0, wrong_id: 0 }]);
});
