import { tables } from '#app/records/all-tables.ts';
import { derivedWords } from './derived-words.ts';
import { viewDefinitions } from '../view-sql.ts';

export interface TableWords {
  readonly about: string;
  readonly columns: Readonly<Record<string, string>>;
}

const fieldWords: Readonly<Record<string, string>> = Object.fromEntries(
  tables.flatMap(({ fields }) =>
    fields.flatMap(({ name, description }): [string, string][] => [
      [name, description],
      [`${name}_missing`, 'Why there is no value: a kind of missing.'],
    ]),
  ),
);

const ownWords: Readonly<Record<string, TableWords>> = {
  scale_scores: {
    about: 'One row per sitting and scale: scored by the published rule, converted and banded.',
    columns: {
      score: 'The reported score.',
      raw: 'The sum before any conversion.',
      band: 'The band the score lies in.',
    },
  },
  vocabulary_terms: { about: 'One row per code of a coded field, with its words.', columns: {} },
};

const leftOut: Readonly<Record<string, string>> = {
  responses:
    ' Left out: answers to items about self-harm or risk, which are for the scheme’s safeguarding procedure.',
};

/** What a researcher reads about a table and its columns: from the records’ definitions, and from the head of a view’s SQL. */
export function schemaWords(table: string): TableWords {
  const record = tables.find(({ name }) => name === table);
  if (record) {
    return {
      about: `${record.label}: ${record.grain}.${leftOut[table] ?? ''}`,
      columns: fieldWords,
    };
  }
  const view = viewDefinitions([]).find(({ name }) => name === table);
  const own = ownWords[table] ?? (view ? headOf(view.sql) : { about: '', columns: {} });
  return { about: own.about, columns: { ...fieldWords, ...own.columns, ...derivedWords[table] } };
}

/** "-- episodes: one row per referral." and "-- accepted   decision is …", with the lines that go on. */
function headOf(sql: string): TableWords {
  const lines = sql.split('\n').filter((line) => line.startsWith('--'));
  const columns: Record<string, string> = {};
  let at: readonly string[] = [];
  for (const line of lines.slice(1)) {
    const named = /^-- ([a-z_*]+(?:, [a-z_]+)*)\s{2,}(.+)$/.exec(line);
    if (named) {
      at = (named[1] ?? '').split(', ');
      for (const name of at) columns[name] = named[2] ?? '';
    } else if (/^--\s{4,}/.test(line)) {
      for (const name of at) columns[name] = `${columns[name] ?? ''} ${line.replace(/^--\s+/, '')}`;
    } else at = [];
  }
  const [, about = ''] = /^-- \w+: (.+)$/.exec(lines[0] ?? '') ?? [];
  return { about: about.charAt(0).toUpperCase() + about.slice(1), columns };
}
