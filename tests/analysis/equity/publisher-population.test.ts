import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { noEquityQuestion, type EquityResult } from '#app/results/equity.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { nomisResidents } from '#tests/import/publisher-files.ts';
import { sourceFile } from '#tests/import/source-file.ts';
import { openExample } from './example-scheme.ts';

type Answered = Extract<EquityResult, { state: 'answered' }>;

let workspace: Workspace;
const answers: Partial<Record<'own' | 'none' | 'all_ages' | 'by_age', Answered>> = {};

/** The example's files, then others in the place of its population. */
beforeAll(async () => {
  workspace = await openExample();
  answers.own = await ethnicGroups();
  await workspace.removeFile('population.csv');
  answers.none = await ethnicGroups();
  await workspace.importFiles(nomis('all_ages'));
  answers.all_ages = await ethnicGroups();
  await workspace.removeFile('NM_2132_1.csv');
  await workspace.importFiles(nomis('ages'));
  answers.by_age = await ethnicGroups();
}, 120_000);

afterAll(() => workspace.forget());

async function ethnicGroups(): Promise<Answered> {
  const choices = await workspace.ask((database) => askOutcomesChoices(database));
  const question = { ...noEquityQuestion, by: 'ethnicity' };
  const result = await workspace.ask((database, context) =>
    askEquity(database, question, choices, context),
  );
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

function answered(name: keyof typeof answers): Answered {
  const result = answers[name];
  if (!result) throw new Error(`nothing was asked of ${name}`);
  return result;
}

function reachIn({ matrix }: Answered): Readonly<Record<string, Cell | undefined>> {
  return Object.fromEntries(matrix.tables.reach.rows.map(({ key, cells }) => [key, cells.ratio]));
}

function nomis(ages: 'ages' | 'all_ages') {
  return [sourceFile('NM_2132_1.csv', nomisResidents(ages))];
}

test('the same residents from Nomis give the same reach as from a file of our own', () => {
  const reach = reachIn(answered('by_age'));
  expect(Object.keys(reach).length).toBeGreaterThan(15);
  expect(reach).toEqual(reachIn(answered('own')));
  const ofEthnicity = ({ characteristic }: { characteristic: string }) =>
    characteristic === 'ethnicity';
  expect(answered('by_age').findings.filter(ofEthnicity)).toEqual([]);
});

test('residents of all ages are shown and warned of, and nobody is judged by them', () => {
  const result = answered('all_ages');
  expect(result.findings).toContainEqual(
    expect.objectContaining({ kind: 'all_age_population', characteristic: 'ethnicity' }),
  );
  const shown = Object.values(reachIn(result)).filter((cell) => cell?.state === 'shown');
  expect(shown.length).toBeGreaterThan(15);
  expect(shown.filter((cell) => cell.standing !== undefined)).toEqual([]);
});

test('without any population there is no reach, the page says so, and the steps stand', () => {
  const result = answered('none');
  expect(reachIn(result)).toEqual({});
  expect(result.findings.some(({ kind }) => kind === 'no_population')).toBe(true);
  expect(result.matrix.tables.steps.rows.length).toBeGreaterThan(15);
});
