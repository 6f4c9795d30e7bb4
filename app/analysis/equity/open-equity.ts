import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import { measureById, measureDefinitions, scaleDescription } from '#app/measures/registry.ts';
import type { Cell } from '#app/results/cell.ts';
import type { EquityQuestion } from '#app/results/equity.ts';
import type { ScaleDescription } from '#app/results/figure-base.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { ask } from '../ask.ts';
import { holdsGoals } from '../outcomes/overview/holds-goals.ts';
import { scaleParts } from '../outcomes/scale-key.ts';
import type { OutcomesSetting } from '../outcomes/outcomes-question.ts';
import { pairingRules } from '../pairing-settings.ts';
import { OLDEST, type AgeRange } from '../population/age-range.ts';
import { agesServed } from '../population/choose-ages.ts';
import { askPopulation } from '../population/population-rows.ts';
import { residentsOf, type Residents } from '../population/residents.ts';
import { characteristicOf, characteristics } from './characteristics.ts';
import type { EquityContext } from './equity-context.ts';
import { equityRules } from './equity-rules.ts';
import { askExclusions } from './exclusions.ts';
import { askGroupCounts } from './group-counts.ts';
import { crossedSetOf, groupSetOf, type GroupSet } from './groups.ts';
import { CROSSED, equityGroupsSql } from './groups-sql.ts';
import { equityPeopleSql, type EquityScale } from './people-sql.ts';
import { OWN_GOALS, ownGoals } from './own-goals.ts';
import { populationWords } from './population-words.ts';
import { judge } from './standings.ts';
import type { ClosedSteps } from './steps-table.ts';
import { askWaits, type WaitsByGroup } from './waits.ts';

/** Rises when the same files would give other numbers on the equity page. */
export const EQUITY_METHOD_VERSION = 1;

/** A question of the equity page, made out: its groups counted and every comparison judged. */
export interface OpenEquity {
  readonly context: EquityContext;
  readonly sets: readonly GroupSet[];
  readonly crossed: GroupSet | null;
  readonly deprivation: GroupSet | null;
  readonly youngPeople: number;
  /** The key of what outcomes are judged by, and whether young people’s own goals can be chosen. */
  readonly outcome: string | null;
  readonly hasGoals: boolean;
  /** Waits to first contact of the groups that are drawn. */
  readonly askWaits: (sets: readonly (GroupSet | null)[]) => Promise<WaitsByGroup>;
}

const ageRow = z.object({ age: z.number().nullable(), n: z.number() });

/** Makes the temporary tables of the question, counts every group at every step, and judges all comparisons together. */
export async function openEquity(
  database: Database,
  question: EquityQuestion,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OpenEquity> {
  const hasGoals = await holdsGoals(database, options);
  const asked = scaleAsked(question, choices, setting, hasGoals);
  const cross = crossOf(question);
  const people = equityPeopleSql(question, asked?.scale ?? null);
  const groups = equityGroupsSql(
    characteristics.map(({ key }) => key),
    cross,
  );
  await database.query(`CREATE OR REPLACE TEMP TABLE equity_people AS ${people}`, options);
  await database.query(`CREATE OR REPLACE TEMP TABLE equity_groups AS ${groups}`, options);
  const ages = await ask(
    database,
    sql`SELECT age, count(*) AS n FROM equity_people GROUP BY age`,
    ageRow,
    options,
  );
  const residents = await askResidents(database, ages, options);
  const ranges = new Map(residents.map((one) => [one.characteristic, one.ages]));
  const counts = await askGroupCounts(database, ranges, options);
  const sets = characteristics.map((one) => groupSetOf(one, counts, residents));
  const pair = cross?.map(characteristicOf) ?? [];
  const crossed = pair[0] && pair[1] ? crossedSetOf(pair[0], pair[1], counts) : null;
  const exclusions = await askExclusions(
    database,
    question,
    asked !== null,
    setting.leftOutAtImport,
    options,
  );
  const context: EquityContext = {
    against: question.against,
    againstLabel: question.against === 'scheme' ? 'the whole scheme' : 'everyone else',
    population: populationWords(question, choices),
    sets,
    judgements: judge(crossed ? [...sets, crossed] : sets, question.against),
    waits: new Map(),
    closed: closedSteps(asked?.described ?? null),
    scale: asked?.described ?? null,
    method: (id, rules, aggregate, more = []) => ({
      id,
      version: EQUITY_METHOD_VERSION,
      rules: [
        ...rules,
        ...equityRules(question.against, asked?.described ?? null),
        ...pairingRules(setting.pairing),
      ],
      query: `CREATE OR REPLACE TEMP TABLE equity_people AS\n${people};\n\nCREATE OR REPLACE TEMP TABLE equity_groups AS\n${groups};\n\n${aggregate};`,
      exclusions: [...more, ...exclusions],
    }),
  };
  return {
    context,
    sets,
    crossed,
    deprivation: sets.find((set) => set.characteristics[0]?.ordered) ?? null,
    youngPeople: ages.reduce((sum, { n }) => sum + n, 0),
    outcome: asked?.key ?? null,
    hasGoals,
    askWaits: (drawn) => {
      const keys = drawn.flatMap((set) => set?.characteristics[0]?.key ?? []);
      return askWaits(database, [...new Set(crossed ? [...keys, CROSSED] : keys)], options);
    },
  };
}

async function askResidents(
  database: Database,
  ages: readonly z.infer<typeof ageRow>[],
  options?: QueryOptions,
): Promise<readonly Residents[]> {
  const rows = await askPopulation(database, options);
  if (rows.length === 0) return [];
  const known = ages.flatMap(({ age, n }) => (age === null ? [] : [{ age, n }]));
  const everyone: AgeRange = { from: 0, to: OLDEST };
  return residentsOf(rows, agesServed(known) ?? everyone);
}

interface ScaleAsked {
  readonly key: string;
  readonly scale: EquityScale;
  readonly described: ScaleDescription;
}

function scaleAsked(
  question: EquityQuestion,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  hasGoals: boolean,
): ScaleAsked | null {
  const measures = setting.measures ?? measureDefinitions();
  const goals = hasGoals && ownGoals(measures);
  const asksGoals = question.scale === OWN_GOALS || choices.scales.length === 0;
  if (asksGoals && goals) return { key: OWN_GOALS, scale: { of: 'goals' }, described: goals };
  const choice = choices.scales.find(({ key }) => key === question.scale) ?? choices.scales[0];
  const described = choice && scaleDescription(choice.measure, choice.scale, measures);
  const measure = choice && measureById(choice.measure, measures);
  if (!choice || !described || !measure) return null;
  return {
    key: choice.key,
    scale: { of: 'measure', parts: scaleParts(choice.key), ages: measure.ages },
    described,
  };
}

function crossOf({ by, across }: EquityQuestion): readonly [string, string] | null {
  if (by === null || across === null || by === across) return null;
  return characteristicOf(by) && characteristicOf(across) ? [by, across] : null;
}

function closedSteps(scale: ScaleDescription | null): ClosedSteps {
  if (scale === null) {
    const none: Cell = { state: 'not_collected', reason: 'No outcome scores are in the files.' };
    return { both_scores: none, improved: none };
  }
  if (scale.reliableChange) return {};
  return {
    improved: {
      state: 'not_applicable',
      reason: 'No reliable-change threshold has been published for this scale.',
    },
  };
}
