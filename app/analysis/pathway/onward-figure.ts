import { z } from 'zod';
import { sql, type Sql } from '#app/database/sql.ts';
import { shown } from '#app/results/cell.ts';
import type { PathwayOnwardFigure } from '#app/results/pathway-figures.ts';
import type { Row, Table } from '#app/results/table.ts';
import { ask } from '../ask.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { termLabel } from '../term-label.ts';
import { codedField, codedLabel, inListOrder, keyCount, mostFirst } from './coded-rows.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';
import { plainShare, shareTable } from './share-table.ts';

const startCount = z.object({
  key: z.string(),
  n: z.number(),
  started: z.number(),
  open: z.number(),
});
type StartCount = z.infer<typeof startCount>;

const onward = sql`FROM onward_referrals AS o
JOIN pathway_people AS p ON p.referral_id = o.referral_id`;

/** The category of a service named by its id or its name; the name as given where the services file does not hold it. */
const category = sql`LEFT JOIN (
  SELECT service_id AS called, any_value(category) AS category FROM services WHERE service_id IS NOT NULL GROUP BY service_id
  UNION
  SELECT service_name, any_value(category) FROM services
  WHERE service_name IS NOT NULL AND service_name NOT IN (SELECT service_id FROM services WHERE service_id IS NOT NULL)
  GROUP BY service_name
) AS s ON s.called = o.service`;

function startsSql(key: Sql, more: Sql = sql``): Sql {
  return sql`SELECT ${key} AS key,
  count(*) AS n,
  count(*) FILTER (o.started_on IS NOT NULL) AS started,
  count(*) FILTER (o.started_on IS NULL AND coalesce(o.status IN ('made', 'accepted', 'waiting'), NOT p.over)) AS open
${onward}
${more}
GROUP BY key`;
}

const kindsSql = startsSql(sql`coalesce(o.kind, 'not_recorded')`);
const servicesSql = startsSql(
  sql`coalesce(s.category, o.service, CASE WHEN o.status = 'no_suitable_service' THEN 'none_found' END, 'not_recorded')`,
  category,
);
const statusSql = sql`SELECT ${codedField(sql`o`, 'status')} AS key, count(*) AS n
${onward}
GROUP BY key`;
const agreedSql = sql`SELECT
  CASE WHEN o.agreed_by_young_person THEN 'yes' WHEN NOT o.agreed_by_young_person THEN 'no' ELSE 'not_recorded' END AS key,
  count(*) AS n
${onward}
GROUP BY key`;

/** Where young people were referred or signposted on to, and whether it started. null: no onward referrals are in the files. */
export async function onwardFigure(context: PathwayContext): Promise<PathwayOnwardFigure | null> {
  const { database, options } = context;
  const kinds = await ask(database, kindsSql, startCount, options);
  if (kinds.length === 0) return null;
  const services = await ask(database, servicesSql, startCount, options);
  const status = await ask(database, statusSql, keyCount, options);
  const agreed = await ask(database, agreedSql, keyCount, options);
  return {
    kind: 'pathway_onward',
    id: 'pathway-onward',
    population: context.population.replace(/^/, 'onward referrals and signposts of '),
    source: 'onward referrals, services and referrals files',
    method: context.method(
      'pathway.onward',
      [
        countedOnceRule,
        'Counts onward referrals and signposts, not young people: one young person can have several, so shares carry no interval.',
        'Started: the day on which the young person first took part is recorded. A signpost can be used without anyone hearing of it.',
        'Not known yet: not started, and still awaiting an answer or a place; without a status, where support goes on.',
        'Services are put together by their category in the services file; those that it does not hold stand under the name given.',
      ],
      [kindsSql, servicesSql, statusSql, agreedSql].join(';\n\n'),
    ),
    tables: {
      kinds: startTable(
        'pathway-onward-kinds',
        'Kind',
        kindOrder.flatMap((key) => kinds.filter((each) => each.key === key)),
        (key) => kindLabels[key] ?? key,
      ),
      services: startTable(
        'pathway-onward-services',
        'Kind of service',
        mostFirst(services, serviceLabel),
        serviceLabel,
      ),
      agreed: shareTable({
        ...onwardParts('pathway-onward-agreed', 'Agreed by the young person'),
        rows: Object.entries(agreedLabels).map(([key, label]) => ({
          key,
          label,
          n: agreed.find((each) => each.key === key)?.n ?? 0,
        })),
      }),
      status: shareTable({
        ...onwardParts('pathway-onward-status', 'What became of it'),
        rows: inListOrder(status, 'onward_referrals', 'status').map(({ key, n }) => ({
          key,
          label: codedLabel('onward_referrals', 'status', key),
          n,
        })),
      }),
    },
  };
}

const kindOrder = ['referral', 'signpost', 'not_recorded'];

const kindLabels: Readonly<Record<string, string>> = {
  referral: termLabel('onward_referrals', 'kind', 'referral'),
  signpost: termLabel('onward_referrals', 'kind', 'signpost'),
  not_recorded: 'Not recorded',
};

const agreedLabels = { yes: 'Yes', no: 'No', not_recorded: 'Not recorded or not known' };

function serviceLabel(key: string): string {
  if (key === 'none_found') return 'No suitable service was found';
  return key === 'not_recorded' ? 'Not recorded' : key;
}

function onwardParts(id: string, rowHeading: string) {
  return {
    id,
    rowHeading,
    unit: 'onward referrals',
    counted: 'Onward referrals',
    ofLabel: 'All onward referrals',
    shareLabel: 'Share',
    totalLabel: 'All onward referrals',
    intervals: false,
  };
}

function startTable(
  id: string,
  rowHeading: string,
  counts: readonly StartCount[],
  label: (key: string) => string,
): Table {
  const sum = (of: (count: StartCount) => number) =>
    counts.reduce((made, count) => made + of(count), 0);
  const row = (
    key: string,
    role: Row['role'],
    { n, started, open }: Omit<StartCount, 'key'>,
  ): Row => ({
    key,
    label: role === 'total' ? 'All onward referrals' : label(key),
    role,
    cells: {
      n: shown(n),
      started: shown(started),
      started_share: plainShare(started, n),
      open: shown(open),
    },
  });
  return {
    id,
    rowHeading,
    unit: 'onward referrals',
    columns: [
      countColumn('n', 'Onward referrals'),
      countColumn('started', 'Started'),
      shareColumn('started_share', 'Share started', 'started', 'n'),
      countColumn('open', 'Not known yet'),
    ],
    rows: [
      ...counts.map((count) => row(count.key, 'group', count)),
      row('all', 'total', {
        n: sum(({ n }) => n),
        started: sum(({ started }) => started),
        open: sum(({ open }) => open),
      }),
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}
