import { readFile } from 'node:fs/promises';
import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import { methodItems } from '#app/measures/method-items.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { scoringSlots } from '#app/measures/scoring-slots.ts';
import { scoringViews } from '#app/measures/scoring-sql.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import { csvFile } from './large-files.ts';

const TURNS = 8;
const FILES = ['people', 'referrals', 'assessments', 'responses'];

/** The same answers added up with nothing else: one sum for each score over the items that bear on it, */
const sumByScale = `CREATE OR REPLACE TABLE bench_scale_sum AS
  SELECT assessment_id, slot, sum(value) AS total
  FROM responses JOIN sittings USING (assessment_id) JOIN bench_scale_items USING (measure_number, item)
  WHERE level = 'item'
  GROUP BY ALL`;
/** one for each set of items, which several scores may share, */
const sumBySet = `CREATE OR REPLACE TABLE bench_set_sum AS
  SELECT assessment_id, item_set, sum(value) AS total
  FROM responses JOIN measure_items USING (item)
  WHERE NOT turned AND level = 'item'
  GROUP BY ALL`;
/** and one for the whole sitting, which no score is made of. */
const sumBySitting = `CREATE OR REPLACE TABLE bench_sum AS
  SELECT assessment_id, sum(value) AS total FROM responses GROUP BY assessment_id`;

/**
 * Scores at least `answers` answers in the mix of measures of the example scheme, and adds the same answers up. Each is
 * the least processor time of eight turns, taken one after the other, so that a busy machine slows all alike.
 */
export async function measureScoring(answers: number): Promise<readonly string[]> {
  const workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
  await workspace.importFiles(
    await Promise.all(
      FILES.map(async (name) =>
        csvFile(`${name}.csv`, await readFile(`fixtures/example/${name}.csv`, 'utf8')),
      ),
    ),
  );
  const lines = await workspace.ask(async (database) => {
    const held = await multiply(database, answers);
    await insertRows(
      database,
      'bench_scale_items',
      { measure_number: 'INTEGER', slot: 'INTEGER', item: 'VARCHAR' },
      scaleItems(),
    );
    const scoring = scoringViews(measureDefinitions())
      .filter(({ kept }) => kept)
      .map(({ name, sql }) => `CREATE OR REPLACE TABLE ${name} AS ${sql}`);
    const least = await leastTimes(
      database,
      new Map([
        ['scoring', scoring],
        ['sum by scale', [sumByScale]],
        ['sum by set', [sumBySet]],
        ['sum by sitting', [sumBySitting]],
        ['reading', ['CREATE OR REPLACE TABLE bench_scores AS FROM scale_scores']],
      ]),
    );
    const took = (name: string): number => least.get(name) ?? Number.NaN;
    const ms = (name: string): string => `${took(name).toFixed(0)} ms`;
    const times = (name: string): string =>
      `${(took('scoring') / took(name)).toFixed(1)} times ${ms(name)}`;
    return [
      `Scoring of ${held} answers (processor time): ${ms('scoring')}`,
      `  against a bare sum over the same items for each score: ${times('sum by scale')}`,
      `  against one for each set of items that scores share: ${times('sum by set')}`,
      `  against one for the whole sitting: ${times('sum by sitting')}`,
      `Reading every row of scale_scores, with its words: ${ms('reading')}`,
    ];
  });
  await workspace.forget();
  return lines;
}

/** Every item that bears on a reported scale, under the number that scoring gives its measure. */
function scaleItems(): { measure_number: number; slot: number; item: string }[] {
  const slots = scoringSlots(measureDefinitions()).filter(({ reported }) => reported);
  return slots.flatMap(({ slot, measureNumber, definition, scale }) =>
    methodItems(definition, scale.method).map((item) => ({
      measure_number: measureNumber,
      slot,
      item,
    })),
  );
}

/** As many copies of the answers and their sittings as it takes, in place of the records. How many answers there are. */
async function multiply(database: Database, answers: number): Promise<number> {
  const copied = `assessment_id || '-' || copy AS assessment_id`;
  const copies = `(SELECT ceil(${answers} / count(*))::INTEGER FROM responses WHERE value IS NOT NULL)`;
  for (const [name, replaced] of [
    ['assessments', `${copied}, person_id || '-' || copy AS person_id`],
    ['responses', copied],
  ] as const)
    await database.query(
      `CREATE TABLE bench_${name} AS
       SELECT r.* REPLACE (${replaced}) FROM (SELECT unnest(range(${copies})) AS copy), ${name} AS r`,
    );
  for (const name of ['assessments', 'responses'])
    await database.query(`CREATE OR REPLACE VIEW ${name} AS FROM bench_${name}`);
  const { rows } = await database.query(
    'SELECT count(*)::INTEGER AS held FROM responses WHERE value IS NOT NULL',
  );
  return Number(rows[0]?.held);
}

/** Milliseconds of processor time of the quickest turn of each task, by its name. */
async function leastTimes(
  database: Database,
  tasks: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, number>> {
  const least = new Map<string, number>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [name, statements] of tasks) {
      const before = process.cpuUsage();
      for (const sql of statements) await database.query(sql);
      const { user, system } = process.cpuUsage(before);
      least.set(name, Math.min(least.get(name) ?? Infinity, (user + system) / 1000));
    }
  }
  return least;
}
