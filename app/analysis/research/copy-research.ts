import type { Database, Value } from '#app/database/database.ts';
import { identifier, literal, sql, type Sql } from '#app/database/sql.ts';
import { arrowStream, type ResearchColumn, type ResearchType } from './arrow-rows.ts';
import { treatmentOf, type Treatment } from './research-columns.ts';
import { cutToMonth, shifted, type ResearchDates } from './research-dates.ts';
import { consentingSql, describeSql, everyoneSql, researchRowsSql } from './research-sql.ts';
import { researchTables, type ResearchTable } from './research-tables.ts';

const ROWS_A_STRETCH = 20_000;

export interface ResearchKeys {
  /** A code for an id; the same id of the same kind has the same code. */
  readonly pseudonym: (of: string, id: string) => string;
  /** By how many days a young person's days are moved. */
  readonly shiftDays: (person: string) => number;
  readonly dates: ResearchDates;
}

export interface ResearchCopy {
  /** Young people who agreed to research, and how many others the files speak of. */
  readonly people: number;
  readonly leftOut: number;
  /** One number for all that was copied, before ids and days were changed: the same records give the same. */
  readonly fingerprint: string;
}

interface CopiedColumn extends ResearchColumn {
  readonly treatment: Treatment;
}

/** Puts into an empty engine what researchers may ask, and nothing else: consenting people, pseudonyms, coarser days. */
export async function copyResearch(
  from: Database,
  to: Database,
  keys: ResearchKeys,
  onTable: (name: string) => void = () => undefined,
): Promise<ResearchCopy> {
  await from.query(sql`CREATE OR REPLACE TEMP TABLE research_people AS ${consentingSql}`);
  try {
    const prints: string[] = [];
    for (const table of researchTables) {
      onTable(table.name);
      prints.push(await copyTable(from, to, table, keys));
    }
    const counted = await from.query(
      sql`SELECT (SELECT count(*) FROM research_people) AS people, (SELECT count(*) FROM (${everyoneSql})) AS everyone`,
    );
    const [row] = counted.rows;
    const people = Number(row?.people ?? 0);
    const leftOut = Number(row?.everyone ?? 0) - people;
    return { people, leftOut, fingerprint: await printOf(from, prints) };
  } finally {
    await from.query(sql`DROP TABLE IF EXISTS research_people`);
    await from.query(sql`DROP TABLE IF EXISTS research_stage`);
  }
}

async function copyTable(
  from: Database,
  to: Database,
  table: ResearchTable,
  keys: ResearchKeys,
): Promise<string> {
  const described = await from.query(describeSql(table.name));
  const names = described.rows.map(({ name }) => String(name));
  const columns = described.rows.flatMap(({ name, type }): CopiedColumn[] => {
    const treatment = treatmentOf(String(name), String(type), table.belonging.by !== 'nobody');
    if (treatment.kind === 'leave_out') return [];
    return [{ name: String(name), type: plainType(String(type)), treatment }];
  });
  if (columns.length === 0) return '';
  const types = columns.map(({ name, type }) => `${identifier(name)} ${type}`).join(', ');
  await to.query(`CREATE TABLE ${identifier(table.name)} (${types})`);
  await from.query(
    sql`CREATE OR REPLACE TEMP TABLE research_stage AS ${researchRowsSql(table, names.includes('source_row'))}`,
  );
  const counted = await from.query(
    sql`SELECT count(*) AS n, CAST(bit_xor(hash(research_stage)) AS VARCHAR) AS print FROM research_stage`,
  );
  const rows = Number(counted.rows[0]?.n ?? 0);
  const asked = columns.map(
    ({ name, type }) => sql`${castOf(identifier(name), type)} AS ${identifier(name)}`,
  );
  for (let start = 0; start < rows; start += ROWS_A_STRETCH) {
    const answer = await from.query(
      `SELECT ${asked.join(', ')}, research_person FROM research_stage
       WHERE rowid >= ${start} AND rowid < ${start + ROWS_A_STRETCH} ORDER BY rowid`,
    );
    const values = columns.map(({ name, treatment }) =>
      answer.rows.map((row, at) =>
        treated(row[name] ?? null, treatment, {
          keys,
          person: row.research_person ?? null,
          at: start + at,
        }),
      ),
    );
    await to.insertArrow(table.name, arrowStream(columns, values));
  }
  return `${table.name} ${rows} ${String(counted.rows[0]?.print ?? '')}`;
}

async function printOf(database: Database, prints: readonly string[]): Promise<string> {
  const answer = await database.query(sql`SELECT sha256(${literal(prints.join('\n'))}) AS print`);
  return String(answer.rows[0]?.print ?? '');
}

function treated(
  value: Value,
  treatment: Treatment,
  {
    keys,
    person,
    at,
  }: { readonly keys: ResearchKeys; readonly person: Value; readonly at: number },
): Value {
  if (treatment.kind === 'running_number') return at + 1;
  if (value === null) return null;
  switch (treatment.kind) {
    case 'pseudonym': {
      const text = String(value);
      return text.startsWith('person:')
        ? `person:${keys.pseudonym('person', text.slice('person:'.length))}`
        : keys.pseudonym(treatment.of, text);
    }
    case 'day':
      if (keys.dates === 'month') return cutToMonth(String(value));
      return person === null
        ? cutToMonth(String(value))
        : shifted(String(value), keys.shiftDays(String(person)));
    case 'keep':
    case 'leave_out':
      return value;
  }
}

function plainType(type: string): ResearchType {
  if (type === 'BOOLEAN' || type === 'DATE') return type;
  if (/^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/.test(type)) return 'INTEGER';
  if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return 'DOUBLE';
  return 'VARCHAR';
}

/** Places of scores in their order are longer than a whole number of 32 bits: they keep their order as a double. */
function castOf(name: Sql, type: ResearchType): Sql {
  return type === 'INTEGER'
    ? sql`try_cast(${name} AS INTEGER)`
    : sql`CAST(${name} AS ${typeName(type)})`;
}

function typeName(type: ResearchType): Sql {
  return {
    VARCHAR: sql`VARCHAR`,
    DATE: sql`DATE`,
    INTEGER: sql`INTEGER`,
    DOUBLE: sql`DOUBLE`,
    BOOLEAN: sql`BOOLEAN`,
  }[type];
}
