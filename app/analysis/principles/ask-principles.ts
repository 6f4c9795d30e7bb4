import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { identifier } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { principles } from '#app/records/principles/principles.ts';
import { tableNames, type TableName } from '#app/records/table.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { Evidence, PrinciplesEvidence } from '#app/results/principles.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { askOne } from '../ask.ts';
import { askEquity } from '../equity/ask-equity.ts';
import type { OutcomesSetting } from '../outcomes/outcomes-question.ts';
import { evidenceFigure } from './evidence-figure.ts';
import { evidenceOf, notFromRecords } from './evidence-of-statements.ts';
import type { EvidenceQuestion, EvidenceSetting, IdentifyingColumns } from './evidence-question.ts';
import { evidenceQuestions } from './evidence-questions.ts';
import { PLAN_STANDARD_DAYS } from './plan-standard.ts';

/** What is known beside the records and may be left out. */
export interface PrinciplesSetting extends OutcomesSetting {
  /** Within how many days a plan should be agreed, where the scheme has a standard of its own. */
  readonly planStandardDays?: number;
  readonly identifyingColumns?: IdentifyingColumns;
}

const countRow = z.object({ n: z.number() });

/**
 * What the records show for each of the 61 statements: a number, or that the files for it are missing, or that no record
 * could tell. No filter applies. Uses the temporary tables of `askEquity`, so the two must not run at once on one database.
 */
export async function askPrinciples(
  database: Database,
  choices: OutcomesChoices,
  setting: PrinciplesSetting,
  options?: QueryOptions,
): Promise<PrinciplesEvidence> {
  const filled = await filledTables(database, options);
  const evidenceSetting: EvidenceSetting = {
    leftOutAtImport: setting.leftOutAtImport,
    measures: setting.measures ?? measureDefinitions(),
    planStandardDays: setting.planStandardDays ?? PLAN_STANDARD_DAYS,
    identifyingColumns: setting.identifyingColumns ?? null,
    equity:
      filled.has('people') && filled.has('referrals')
        ? await askEquity(
            database,
            { ...noEquityQuestion, by: 'deprivation_fifth' },
            choices,
            setting,
            options,
          )
        : null,
  };
  const asked = new Map<string, Evidence>();
  for (const question of evidenceQuestions.values()) {
    asked.set(question.key, await askOneQuestion(database, question, filled, evidenceSetting));
  }
  const statements = principles
    .flatMap(({ statements: own }) => own)
    .map(({ id }) => ({
      statement: id,
      evidence: (evidenceOf[id]?.keys ?? []).flatMap((key) => foundOf(key, asked)),
      judgedBy: evidenceOf[id]?.judgedBy ?? null,
    }));
  return { statements, figure: evidenceFigure(statements, []) };
}

function foundOf(key: string, asked: ReadonlyMap<string, Evidence>): readonly Evidence[] {
  const found = asked.get(key);
  const outside = notFromRecords[key];
  if (outside && found?.state !== 'available')
    return [{ key, ...outside, state: 'not_from_records' }];
  if (!found) throw new RangeError(`There is no evidence called ${key}`);
  return [found];
}

async function askOneQuestion(
  database: Database,
  { key, label, needs, ask }: EvidenceQuestion,
  filled: ReadonlySet<TableName>,
  setting: EvidenceSetting,
): Promise<Evidence> {
  const missing = needs.filter((table) => !filled.has(table));
  if (missing.length > 0) {
    return {
      key,
      label,
      state: 'missing_files',
      needs: missing.map((table) => ({ table, label: tableNamed(table).label })),
    };
  }
  const fact = await ask(database, setting);
  return fact === null
    ? { key, label, state: 'not_recorded' }
    : { key, label, state: 'available', fact };
}

async function filledTables(
  database: Database,
  options?: QueryOptions,
): Promise<ReadonlySet<TableName>> {
  const filled = new Set<TableName>();
  for (const table of tableNames) {
    const { n } = await askOne(
      database,
      `SELECT count(*) AS n FROM ${identifier(table)}`,
      countRow,
      options,
    );
    if (n > 0) filled.add(table);
  }
  return filled;
}
