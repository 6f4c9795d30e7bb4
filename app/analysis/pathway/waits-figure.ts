import { shown, type Cell } from '#app/results/cell.ts';
import { waitSteps, type PathwayWaitsFigure, type WaitStep } from '#app/results/pathway-figures.ts';
import type { Column, Row, Table } from '#app/results/table.ts';
import type { Wait } from '#app/statistics/kaplan-meier.ts';
import { ask } from '../ask.ts';
import { shareCell } from '../cells.ts';
import { medianWaitCell } from '../equity/waits.ts';
import { characteristicLabel, groupLabels } from '../group-labels.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { LEAST_TO_COMPARE } from '../equity/compare.ts';
import { judgedShares } from './judged-shares.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';
import { waitBandsTable } from './wait-bands.ts';
import { waitCount, waitsByGroupSql, type WaitCount } from './waits-sql.ts';

export const waitStepLabels: Readonly<Record<WaitStep, string>> = {
  first_contact: 'First contact',
  plan_agreed: 'Plan agreed',
  activity_taken_up: 'Took up an activity',
};

/** How long those accepted wait for each step, and for one of them by group. */
export async function waitsFigure(
  context: PathwayContext,
  by: string | null,
): Promise<PathwayWaitsFigure> {
  const { wait, days } = context.question;
  const counts = new Map<WaitStep, readonly WaitCount[]>();
  for (const step of waitSteps) {
    const query = waitsByGroupSql(step, days, step === wait ? by : null);
    counts.set(step, await ask(context.database, query, waitCount, context.options));
  }
  const asked = counts.get(wait) ?? [];
  const { table, comparisons } = groupsTable(asked, by, days);
  return {
    kind: 'pathway_waits',
    id: 'pathway-waits',
    step: wait,
    days,
    characteristicLabel: by === null ? 'nothing' : characteristicLabel(by),
    comparisons,
    population: context.population.replace('were referred', 'were accepted'),
    source: 'referrals, contacts and onward referrals files',
    method: context.method(
      'pathway.waits',
      [
        countedOnceRule,
        'Every wait is counted from the day of the referral, of young people who were accepted.',
        'Middle wait: the day by which half had reached the step (Kaplan and Meier; interval by Brookmeyer and Crowley). Those still waiting count for as long as they have waited, and those whose support ended first for as long as it ran: leaving them out would make waits look shorter than they are.',
        `Within ${days} days: of young people referred at least ${days} days before the last day the files speak of. Those whose support ended before the step count as not having reached it. ${days} days is the page’s choice: no national standard was found.`,
        'A step dated before the referral is left out of both.',
        `Groups are set against everyone else. A group of fewer than ${LEAST_TO_COMPARE} is not compared. Clear: holds at a false discovery rate of 5% over all groups compared (Benjamini and Hochberg; Fisher’s exact test). Possible: only the interval of its own difference (Newcombe) leaves out none.`,
      ],
      waitsByGroupSql(wait, days, by),
    ),
    tables: {
      overview: {
        ...waitTable('pathway-waits-overview', 'Step', days),
        rows: waitSteps.map((step) => ({
          key: step,
          label: waitStepLabels[step],
          role: 'group',
          cells: waitCells(counts.get(step) ?? []),
        })),
      },
      groups: table,
      bands: waitBandsTable(asked),
    },
  };
}

function waitColumns(days: number): readonly Column[] {
  return [
    countColumn('n', 'Young people waited'),
    {
      key: 'median',
      label: 'Middle wait, days',
      measure: { kind: 'median', base: 'n', unit: 'days' },
    },
    countColumn('of', `Referred at least ${days} days ago`),
    countColumn('seen', `Of those, within ${days} days`),
    shareColumn('seen_share', `Share within ${days} days`, 'seen', 'of'),
  ];
}

function waitTable(id: string, rowHeading: string, days: number): Omit<Table, 'rows'> {
  return {
    id,
    rowHeading,
    unit: 'young people',
    columns: waitColumns(days),
    rowsAddUp: false,
    columnSums: [],
  };
}

function sum(counts: readonly WaitCount[], of: (count: WaitCount) => number): number {
  return counts.reduce((made, count) => made + of(count), 0);
}

function waitsOf(counts: readonly WaitCount[]): readonly Wait[] {
  return counts.flatMap(({ wait_days, wait_ended, n }) =>
    wait_days === null
      ? []
      : Array.from({ length: n }, () => ({ days: wait_days, ended: wait_ended })),
  );
}

function waitCells(counts: readonly WaitCount[], share?: Cell): Readonly<Record<string, Cell>> {
  const waits = waitsOf(counts);
  const [of, seen] = [sum(counts, ({ judged }) => judged), sum(counts, (count) => count.seen)];
  return {
    n: shown(waits.length),
    median: medianWaitCell(waits),
    of: shown(of),
    seen: shown(seen),
    seen_share: share ?? shareCell(seen, of),
  };
}

function groupsTable(
  counts: readonly WaitCount[],
  by: string | null,
  days: number,
): { readonly table: Table; readonly comparisons: PathwayWaitsFigure['comparisons'] } {
  const keys = counts.map(({ group_key }) => group_key);
  const labels =
    by === null
      ? []
      : groupLabels(
          by,
          keys.filter((key) => !key.startsWith('missing:')),
        );
  const groups = labels.flatMap(({ code, missing, label }) => {
    const key = code ?? `missing:${missing ?? ''}`;
    const own = counts.filter(({ group_key }) => group_key === key);
    return own.length === 0 ? [] : [{ key, label, own }];
  });
  const part = (own: readonly WaitCount[]) => ({
    part: sum(own, ({ seen }) => seen),
    of: sum(own, ({ judged }) => judged),
  });
  const { cells, comparisons } = judgedShares(
    groups.map(({ own }) => part(own)),
    part(counts),
  );
  const rows: readonly Row[] = [
    ...groups.map(({ key, label, own }, at): Row => ({
      key,
      label,
      role: 'group',
      cells: waitCells(own, cells[at]),
    })),
    { key: 'all', label: 'All young people', role: 'total', cells: waitCells(counts) },
  ];
  const table = { ...waitTable('pathway-waits-groups', 'Group', days), rows };
  return { table: { ...table, rowsAddUp: groups.length > 0 }, comparisons };
}
