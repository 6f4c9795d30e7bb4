import type { QueryOptions, Database } from '#app/database/database.ts';
import type { Sql } from '#app/database/sql.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureById, measureDefinitions, scaleDescription } from '#app/measures/registry.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { Exclusion, Method } from '#app/results/method.ts';
import type { OutcomesChoices, OutcomesFilter, ScaleChoice } from '#app/results/outcomes.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import { pairingRules, type PairingSettings } from '../pairing-settings.ts';
import type { AskedScope } from './asked-sql.ts';
import { makeAsked } from './asked-table.ts';
import { askExclusions } from './exclusions.ts';
import { populationWords } from './population-words.ts';
import { scaleParts } from './scale-key.ts';
import { askTotals, type Totals } from './summaries.ts';

/** Rises when the same files would give other numbers on the outcomes page. */
export const OUTCOMES_METHOD_VERSION = 2;

/** What the project knows beside its records: how pairs are made, and what import left out. */
export interface OutcomesSetting {
  readonly pairing: PairingSettings;
  readonly leftOutAtImport: readonly LeftOutAtImport[];
  /** The definitions that the views were built by; the shipped ones when not given. */
  readonly measures?: readonly MeasureDefinition[];
}

/** A question of the outcomes page, made out: of which scale, by which rules, and whom it counts. */
export interface OutcomesQuestion {
  readonly choice: ScaleChoice;
  readonly measure: MeasureDefinition;
  /** Every definition in use. */
  readonly measures: readonly MeasureDefinition[];
  readonly scale: ScaleDescription;
  readonly scope: AskedScope;
  readonly asked: Sql;
  readonly population: string;
  readonly source: string;
  readonly totals: Totals;
  /** The method of one figure: its own rules and aggregate, over the rules and exclusions that all share. */
  readonly method: (id: string, rules: readonly string[], aggregate: string) => Method;
}

/** The scale that is asked about, and whom. null: there is no score to ask about. */
export function scopeOf(
  filter: OutcomesFilter,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
): Pick<OutcomesQuestion, 'choice' | 'measure' | 'measures' | 'scale' | 'scope'> | null {
  const choice = choices.scales.find(({ key }) => key === filter.scale) ?? choices.scales[0];
  const measures = setting.measures ?? measureDefinitions();
  const scale = choice && scaleDescription(choice.measure, choice.scale, measures);
  const measure = choice && measureById(choice.measure, measures);
  if (!choice || !scale || !measure) return null;
  const scope: AskedScope = {
    scale: scaleParts(choice.key),
    filter,
    ages: { min: measure.ages.from, max: measure.ages.to },
    hasReferrals: choices.referredFrom !== null,
    by: comparedBy(filter, choices),
  };
  return { choice, measure, measures, scale, scope };
}

/** Makes the table `asked` and counts whom it holds and leaves out. null: there is no score to ask about. */
export async function openQuestion(
  database: Database,
  filter: OutcomesFilter,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OutcomesQuestion | null> {
  const found = scopeOf(filter, choices, setting);
  if (found === null) return null;
  const { scope } = found;
  const asked = await makeAsked(database, scope, options);
  const totals = await askTotals(database, options);
  const exclusions = await askExclusions(database, scope, totals, setting.leftOutAtImport, options);
  return {
    ...found,
    asked,
    population: populationWords(filter, choices),
    source: 'outcome scores and referrals files',
    totals,
    method: methodOf(asked, setting.pairing, exclusions),
  };
}

function methodOf(
  asked: Sql,
  pairing: PairingSettings,
  exclusions: readonly Exclusion[],
): OutcomesQuestion['method'] {
  return (id, rules, aggregate) => ({
    id,
    version: OUTCOMES_METHOD_VERSION,
    rules: [...rules, ...pairingRules(pairing)],
    query: `CREATE OR REPLACE TEMP TABLE asked AS\n${asked};\n\n${aggregate};`,
    exclusions,
  });
}

const FIRST_CHOICE_OF_COMPARISON = ['age_band', 'sex'];

/** The characteristic asked for, if the files hold it; otherwise age, then sex, then the first there is. */
function comparedBy(filter: OutcomesFilter, choices: OutcomesChoices): string | null {
  const held = choices.characteristics.map(({ key }) => key);
  const wanted = [filter.by, ...FIRST_CHOICE_OF_COMPARISON, ...held];
  return wanted.find((key) => key !== null && held.includes(key)) ?? null;
}
