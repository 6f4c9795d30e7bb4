import { z } from 'zod';
import { sql, type Sql } from '#app/database/sql.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type { PathwaySourcesFigure } from '#app/results/pathway-figures.ts';
import type { Row, Table } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { LEAST_TO_COMPARE } from '../equity/compare.ts';
import { codedField, codedLabel, mostFirst } from './coded-rows.ts';
import { judgedShares } from './judged-shares.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';

const sourceCount = z.object({
  key: z.string(),
  n: z.number(),
  decided: z.number(),
  accepted: z.number(),
});
type SourceCount = z.infer<typeof sourceCount>;

type SourceField = 'source' | 'route';

function sourcesSql(field: SourceField): Sql {
  return sql`SELECT ${codedField(sql`p`, field)} AS key,
  count(*) AS n,
  count(*) FILTER (accepted IS NOT NULL) AS decided,
  count(*) FILTER (accepted) AS accepted
FROM pathway_people AS p
GROUP BY key`;
}

/** Who refers, by which way in, and how many of theirs are accepted. */
export async function sourcesFigure(context: PathwayContext): Promise<PathwaySourcesFigure> {
  const { database, options } = context;
  const sources = await ask(database, sourcesSql('source'), sourceCount, options);
  const routes = await ask(database, sourcesSql('route'), sourceCount, options);
  const judged = sourceTable('pathway-sources', 'Referred by', 'source', sources, true);
  const { comparisons } = judged;
  return {
    kind: 'pathway_sources',
    id: 'pathway-sources',
    comparisons,
    population: context.population,
    source: 'referrals file',
    method: context.method(
      'pathway.sources',
      [
        countedOnceRule,
        'Accepted is a share of those on whom a decision is known.',
        `The share accepted of each source is set against everyone else. A source of fewer than ${LEAST_TO_COMPARE} is not compared. Clear: holds at a false discovery rate of 5% over all sources compared (Benjamini and Hochberg; Fisher’s exact test).`,
        'Shares carry Wilson’s interval.',
      ],
      `${sourcesSql('source')};\n\n${sourcesSql('route')}`,
    ),
    tables: {
      sources: judged.table,
      routes: sourceTable('pathway-routes', 'Way in', 'route', routes, false).table,
    },
  };
}

function sourceTable(
  id: string,
  rowHeading: string,
  field: SourceField,
  counts: readonly SourceCount[],
  isJudged: boolean,
): { readonly table: Table; readonly comparisons: PathwaySourcesFigure['comparisons'] } {
  const label = (key: string) => codedLabel('referrals', field, key);
  const ordered = mostFirst(counts, label);
  const all: SourceCount = {
    key: 'all',
    n: total(counts, ({ n }) => n),
    decided: total(counts, ({ decided }) => decided),
    accepted: total(counts, ({ accepted }) => accepted),
  };
  const part = ({ accepted, decided }: SourceCount) => ({ part: accepted, of: decided });
  const { cells, comparisons } = judgedShares(ordered.map(part), part(all));
  const row = (count: SourceCount, role: Row['role'], share: Cell): Row => ({
    key: count.key,
    label: count.key === 'all' ? 'All young people' : label(count.key),
    role,
    cells: {
      n: shown(count.n),
      everyone: shown(all.n),
      share: shareCell(count.n, all.n),
      decided: shown(count.decided),
      accepted: shown(count.accepted),
      accepted_share: share,
    },
  });
  const plain = ({ accepted, decided }: SourceCount) => shareCell(accepted, decided);
  return {
    comparisons,
    table: {
      id,
      rowHeading,
      unit: 'young people',
      columns: [
        countColumn('n', 'Young people'),
        countColumn('everyone', 'All referred'),
        shareColumn('share', 'Share of all', 'n', 'everyone'),
        countColumn('decided', 'Decision known'),
        countColumn('accepted', 'Accepted'),
        shareColumn('accepted_share', 'Share accepted', 'accepted', 'decided'),
      ],
      rows: [
        ...ordered.map((count, at) =>
          row(count, 'group', isJudged ? (cells[at] ?? plain(count)) : plain(count)),
        ),
        row(all, 'total', plain(all)),
      ],
      rowsAddUp: true,
      columnSums: [],
    },
  };
}

function total(counts: readonly SourceCount[], of: (count: SourceCount) => number): number {
  return counts.reduce((sum, count) => sum + of(count), 0);
}
