import type { Database, QueryOptions } from '#app/database/database.ts';
import { measureById, scaleDescription } from '#app/measures/registry.ts';
import type { Method } from '#app/results/method.ts';
import type { OutcomesChoices, OutcomesFilter, OutcomesResult } from '#app/results/outcomes.ts';
import { characteristicLabel, groupLabels } from '../group-labels.ts';
import { termLabel } from '../term-label.ts';
import { pairingRules, type PairingSettings } from '../pairing-settings.ts';
import { askedSql, type AskedScope } from './asked-sql.ts';
import { averageChangeFigure } from './average-change-figure.ts';
import { beforeAfterFigure } from './before-after-figure.ts';
import { askExclusions } from './exclusions.ts';
import type { FigureContext } from './figure-context.ts';
import { headlineFigure } from './headline-figure.ts';
import { populationWords } from './population-words.ts';
import { reliableChangeFigure } from './reliable-change-figure.ts';
import { scaleParts } from './scale-key.ts';
import { askSummaries, type OutcomeSummaries } from './summaries.ts';
import { whoIsMissingFigure } from './who-is-missing-figure.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';

/** Rises when the same files would give other numbers on the outcomes page. */
export const OUTCOMES_METHOD_VERSION = 1;

/** What the project knows beside its records: how pairs are made, and what import left out. */
export interface OutcomesSetting {
  readonly pairing: PairingSettings;
  readonly leftOutAtImport: readonly LeftOutAtImport[];
}

/**
 * What changed between first and second scores of one scale, for the young people the filter lets through.
 * Says which file is missing when there is nothing to answer with. Uses the temporary table `asked`, so two of these
 * must not run at once on one database.
 */
export async function askOutcomes(
  database: Database,
  filter: OutcomesFilter,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OutcomesResult> {
  const choice = choices.scales.find(({ key }) => key === filter.scale) ?? choices.scales[0];
  const described = choice && scaleDescription(choice.measure, choice.scale);
  const measure = choice && measureById(choice.measure);
  if (!choice || !described || !measure) return noScores();

  const scope: AskedScope = {
    scale: scaleParts(choice.key),
    filter,
    ages: { min: measure.ages.from, max: measure.ages.to },
    hasReferrals: choices.referredFrom !== null,
    by: comparedBy(filter, choices),
  };
  const asked = askedSql(scope);
  await database.query(`CREATE OR REPLACE TEMP TABLE asked AS ${asked}`, options);
  const summaries = await askSummaries(database, options);
  const exclusions = await askExclusions(
    database,
    scope,
    summaries.totals,
    setting.leftOutAtImport,
    options,
  );
  const shared = pairingRules(setting.pairing);
  const context: FigureContext = {
    scale: described,
    population: populationWords(filter, choices),
    source: 'outcome scores and referrals files',
    summaries,
    by: comparison(scope.by, summaries),
    method: (id, rules, aggregate): Method => ({
      id,
      version: OUTCOMES_METHOD_VERSION,
      rules: [...rules, ...shared],
      query: `CREATE OR REPLACE TEMP TABLE asked AS\n${asked};\n\n${aggregate};`,
      exclusions,
    }),
    notCollectedLabel: (code) => termLabel('assessments', 'not_collected_reason', code),
  };
  return {
    state: 'answered',
    choice,
    licence: measure.licence.text,
    headline: headlineFigure(context),
    beforeAfter: beforeAfterFigure(context),
    averageChange: averageChangeFigure(context),
    reliableChange: reliableChangeFigure(context),
    whoIsMissing: whoIsMissingFigure(context),
    youngPeople: summaries.totals.eligible,
  };
}

function comparison(key: string | null, { groups }: OutcomeSummaries): FigureContext['by'] {
  if (key === null) return null;
  const seen = groups.flatMap(({ group_code }) => (group_code === null ? [] : [group_code]));
  return { label: characteristicLabel(key), groups: groupLabels(key, seen) };
}

function noScores(): OutcomesResult {
  return {
    state: 'no_scores',
    reason: 'None of the files that are in holds scores of a measure that Evenlode can read.',
    needs: ['assessments', 'responses', 'referrals'],
  };
}

const FIRST_CHOICE_OF_COMPARISON = ['age_band', 'sex'];

/** The characteristic asked for, if the files hold it; otherwise age, then sex, then the first there is. */
function comparedBy(filter: OutcomesFilter, choices: OutcomesChoices): string | null {
  const held = choices.characteristics.map(({ key }) => key);
  const wanted = [filter.by, ...FIRST_CHOICE_OF_COMPARISON, ...held];
  return wanted.find((key) => key !== null && held.includes(key)) ?? null;
}
