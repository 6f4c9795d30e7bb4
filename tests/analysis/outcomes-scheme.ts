import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import type { OutcomesSetting } from '#app/analysis/outcomes/outcomes-question.ts';
import { scaleKey } from '#app/analysis/outcomes/scale-key.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Database, Value } from '#app/database/database.ts';
import type { Cell } from '#app/results/cell.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { Table } from '#app/results/table.ts';
import { fill, sittings, swemwbs, type TestRecords } from './analysis-database.ts';

type Row = Readonly<Record<string, Value>>;

export const swemwbsKey = scaleKey({
  measure: 'swemwbs',
  version: '',
  scale: 'metric',
  informant: 'self',
});

export const setting: OutcomesSetting = { pairing: defaultPairingSettings, leftOutAtImport: [] };

export function choicesOf(database: Database): Promise<OutcomesChoices> {
  return askOutcomesChoices(database);
}

export function cell(table: Table, row: string, column: string): Cell | undefined {
  return table.rows.find(({ key }) => key === row)?.cells[column];
}

/** The number in a cell; NaN, which equals nothing, where there is none. */
export function numberIn(table: Table, row: string, column: string): number {
  const found = cell(table, row, column);
  return found?.state === 'shown' ? found.value : NaN;
}

export function numbersIn(table: Table, row: string, columns: readonly string[]): number[] {
  return columns.map((column) => numberIn(table, row, column));
}

export const referral = (n: number, more: Row = {}): Row => ({
  referral_id: `R${n}`,
  person_id: `P${n}`,
  referred_on: '2025-01-10',
  age_at_referral: 15,
  decision: 'accepted',
  closed_on: '2025-08-01',
  closure_reason: 'completed',
  ...more,
});

export const pair = (n: number, first: number, last: number): ReturnType<typeof swemwbs>[] => [
  swemwbs(`A${n}a`, `P${n}`, '2025-01-15', first),
  swemwbs(`A${n}b`, `P${n}`, '2025-07-15', last),
];

export const firstOnly = (n: number, score: number): ReturnType<typeof swemwbs> =>
  swemwbs(`A${n}a`, `P${n}`, '2025-01-15', score);

export const lastOnly = (n: number, score: number): ReturnType<typeof swemwbs> =>
  swemwbs(`A${n}b`, `P${n}`, '2025-07-15', score, { occasion: 'last' });

/**
 * Eight young people who completed support. Five with both scores: 18 to 22, 20 to 22, 21 to 21, 24 to 20 and 19 to 22;
 * one with a first of 15, one with a second of 30, one with neither. 1 to 3 are girls, the others boys.
 */
export function smallScheme(database: Database, more: TestRecords = {}): Promise<void> {
  return fill(database, {
    people: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
      person_id: `P${n}`,
      sex: n <= 3 ? 'female' : 'male',
    })),
    referrals: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => referral(n)),
    ...sittings(
      ...pair(1, 18, 22),
      ...pair(2, 20, 22),
      ...pair(3, 21, 21),
      ...pair(4, 24, 20),
      ...pair(5, 19, 22),
      firstOnly(6, 15),
      lastOnly(7, 30),
    ),
    ...more,
  });
}
