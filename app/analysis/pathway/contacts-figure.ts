import { z } from 'zod';
import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { PathwayContactsFigure } from '#app/results/pathway-figures.ts';
import type { Row, Table } from '#app/results/table.ts';
import { ask, askOne } from '../ask.ts';
import { meanCell, shareCell } from '../cells.ts';
import { countColumn, meanColumn, shareColumn } from '../outcomes/columns.ts';
import { codedLabel, inListOrder, keyCount, mostFirst } from './coded-rows.ts';
import { attendanceSql, byFieldSql, contactPeopleSql } from './contacts-sql.ts';
import { countedOnceRule, type PathwayContext } from './pathway-context.ts';
import { plainShare, shareTable } from './share-table.ts';

const fieldCount = z.object({
  key: z.string(),
  n: z.number(),
  expected: z.number(),
  missed: z.number(),
});
type FieldCount = z.infer<typeof fieldCount>;

const peopleCount = z.object({
  n: z.number(),
  mean_contacts: z.number().nullable(),
  sd_contacts: z.number().nullable(),
  timed: z.number(),
  mean_minutes: z.number().nullable(),
  sd_minutes: z.number().nullable(),
  ended: z.number(),
  length: z.number().nullable(),
  missed: z.number(),
  seen_again: z.number(),
});

/** Contacts by attendance, means and place, and what they come to for one young person. null: no contacts are in the files. */
export async function contactsFigure(
  context: PathwayContext,
): Promise<PathwayContactsFigure | null> {
  const { database, options } = context;
  const attendance = await ask(database, attendanceSql, keyCount, options);
  if (attendance.length === 0) return null;
  const means = await ask(database, byFieldSql('means'), fieldCount, options);
  const places = await ask(database, byFieldSql('place'), fieldCount, options);
  const people = await askOne(database, contactPeopleSql, peopleCount, options);
  return {
    kind: 'pathway_contacts',
    id: 'pathway-contacts',
    population: context.population.replace(/^/, 'contacts with '),
    source: 'contacts and referrals files',
    method: context.method(
      'pathway.contacts',
      [
        countedOnceRule,
        'Numbers of contacts are of contacts, attempts included, and not of young people. Several belong to one young person, so their shares carry no interval.',
        'Missed: did not attend, of contacts that were attended or not attended. Cancelled contacts and attempts are in neither.',
        'Length of support: days from the first to the last attended contact, the middle value, where support has ended.',
        'Seen again: attended a contact on a later day than the first one missed.',
      ],
      [attendanceSql, byFieldSql('means'), byFieldSql('place'), contactPeopleSql].join(';\n\n'),
    ),
    tables: {
      attendance: shareTable({
        id: 'pathway-attendance',
        rowHeading: 'Attendance',
        unit: 'contacts',
        counted: 'Contacts',
        ofLabel: 'All contacts',
        shareLabel: 'Share',
        rows: inListOrder(attendance, 'contacts', 'attendance').map(({ key, n }) => ({
          key,
          label: codedLabel('contacts', 'attendance', key),
          n,
        })),
        totalLabel: 'All contacts',
        intervals: false,
      }),
      means: fieldTable('pathway-means', 'Means of contact', 'means', means),
      places: fieldTable('pathway-places', 'Place of contact', 'place', places),
      people: peopleTable(people),
    },
  };
}

function fieldTable(
  id: string,
  rowHeading: string,
  field: 'means' | 'place',
  counts: readonly FieldCount[],
): Table {
  const label = (key: string) => codedLabel('contacts', field, key);
  const sum = (of: (count: FieldCount) => number) =>
    counts.reduce((made, count) => made + of(count), 0);
  const row = (
    key: string,
    role: Row['role'],
    { n, expected, missed }: Omit<FieldCount, 'key'>,
  ): Row => ({
    key,
    label: role === 'total' ? 'All contacts' : label(key),
    role,
    cells: {
      n: shown(n),
      expected: shown(expected),
      missed: shown(missed),
      missed_share: plainShare(missed, expected),
    },
  });
  return {
    id,
    rowHeading,
    unit: 'contacts',
    columns: [
      countColumn('n', 'Contacts'),
      countColumn('expected', 'Attended or missed'),
      countColumn('missed', 'Missed'),
      shareColumn('missed_share', 'Share missed', 'missed', 'expected'),
    ],
    rows: [
      ...mostFirst(counts, label).map((count) => row(count.key, 'group', count)),
      row('all', 'total', {
        n: sum(({ n }) => n),
        expected: sum(({ expected }) => expected),
        missed: sum(({ missed }) => missed),
      }),
    ],
    rowsAddUp: true,
    columnSums: [],
  };
}

function peopleTable(people: z.infer<typeof peopleCount>): Table {
  const length: Cell =
    people.length === null
      ? tooFewToTell(0, 1, 'Nobody’s support has ended yet.')
      : shown(people.length);
  return {
    id: 'pathway-contact-people',
    rowHeading: 'Young people',
    unit: 'young people',
    columns: [
      countColumn('n', 'Attended a contact'),
      meanColumn('contacts', 'Contacts attended, average', 'n', false),
      countColumn('timed', 'With minutes recorded'),
      meanColumn('minutes', 'Minutes, average', 'timed', false),
      countColumn('ended', 'Support ended'),
      {
        key: 'length',
        label: 'Middle length of support, days',
        measure: { kind: 'median', base: 'ended', unit: 'days' },
      },
      countColumn('missed', 'Missed a contact'),
      countColumn('seen_again', 'Of those, seen again'),
      shareColumn('seen_again_share', 'Share seen again', 'seen_again', 'missed'),
    ],
    rows: [
      {
        key: 'all',
        label: 'All young people',
        role: 'total',
        cells: {
          n: shown(people.n),
          contacts: meanCell(people.n, people.mean_contacts, people.sd_contacts),
          timed: shown(people.timed),
          minutes: meanCell(people.timed, people.mean_minutes, people.sd_minutes),
          ended: shown(people.ended),
          length,
          missed: shown(people.missed),
          seen_again: shown(people.seen_again),
          seen_again_share: shareCell(people.seen_again, people.missed),
        },
      },
    ],
    rowsAddUp: false,
    columnSums: [],
  };
}
