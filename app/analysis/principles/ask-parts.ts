import { z } from 'zod';
import type { TableName } from '#app/records/table.ts';
import { ask } from '../ask.ts';
import { termLabel } from '../term-label.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const row = z.object({ part: z.string().nullable(), count: z.number(), of: z.number() });

interface PartsSpec {
  readonly key: string;
  readonly label: string;
  readonly needs: readonly TableName[];
  readonly what: string;
  /** Gives the columns `part`, `count` and `of`. */
  readonly query: string;
  /** The coded field whose words the parts are. */
  readonly words?: readonly [table: TableName, field: string];
}

const mostNamed = 5;

/** Evidence that is how something is made up: the largest parts by name, the rest together. */
export function parts({ key, label, needs, what, query, words }: PartsSpec): EvidenceQuestion {
  return {
    key,
    label,
    needs,
    ask: async (database) => {
      const rows = await ask(database, query, row);
      const known = rows
        .filter(({ part, of }) => part !== null && of > 0)
        .map(({ part, count, of }) => ({
          label: words ? termLabel(words[0], words[1], part ?? '') : (part ?? ''),
          count,
          of,
        }))
        .sort((a, b) => b.count / b.of - a.count / a.of || a.label.localeCompare(b.label));
      return known.length === 0 ? null : { kind: 'parts', what, parts: known.slice(0, mostNamed) };
    },
  };
}

/** A query for the parts of one column of a table, each of all rows in which the column is filled. */
export function partsOf(column: string, from: string): string {
  return `SELECT ${column} AS part, count(*) AS count, sum(count(*)) OVER () AS of
    FROM ${from} WHERE ${column} IS NOT NULL GROUP BY 1`;
}
