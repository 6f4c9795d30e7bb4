import type { SourceFile } from '#app/import/import-report.ts';
import { csv } from '#fixtures/generator/csv.ts';
import { makeScheme } from '#fixtures/generator/scheme.ts';
import { csvFile } from '../large-files.ts';

const needed = [
  'people',
  'referrals',
  'contacts',
  'onward_referrals',
  'assessments',
  'responses',
  'goals',
  'goal_ratings',
];

/** The files of the example scheme as another seed would have made them: other young people, the same truth. */
export function schemeFiles(seed: number): readonly SourceFile[] {
  const { tables } = makeScheme(seed);
  return needed.map((name) => csvFile(`${name}.csv`, csv(tables[name] ?? [])));
}
