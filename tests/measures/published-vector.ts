import { z } from 'zod';
import { findScale } from '#app/measures/find-scale.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { resolveFamily } from '#app/measures/registry.ts';
import type { ScaleScore } from '#app/measures/scale-score.ts';
import { scoreGoals } from '#app/measures/score-goals.ts';
import { scoreAssessment, scoreChange } from '#app/measures/score.ts';
import { addedValue } from '#app/measures/strategies/added-value.ts';
import { reliableChangeFrom } from '#app/measures/strategies/computed-reliable-change.ts';
import file from './published-vectors.json';

const answer = z.union([z.number(), z.string(), z.null()]);
const optionsSchema = z.object({
  rater: z.string().optional(),
  sex: z.string().optional(),
  age: z.number().optional(),
  item_order: z.string().optional(),
  items_are: z.string().optional(),
});

const vectorSchema = z.object({
  id: z.string(),
  measure: z.string(),
  description: z.string(),
  items: z.record(z.string(), z.unknown()),
  options: optionsSchema.default({}),
  expected: z.record(z.string(), z.unknown()),
});

export type PublishedVector = z.infer<typeof vectorSchema>;

/** The vectors as they were published, untouched: the reference they come from was written apart from this code. */
export const publishedVectors = z.object({ vectors: z.array(vectorSchema) }).parse(file).vectors;

/** What one key of `expected` says, and what scoring gives; both in the words of the vector. */
export interface Check {
  readonly key: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** Rules that a vector gives beside the one in force; the definition's decisions say why they are not followed. */
export const NOT_FOLLOWED = new Set(['impact_if_blanks_are_zero', 'prorated_if_enabled']);

const CUT_OFFS: Readonly<Record<string, number>> = {
  caseness_nhs_tt_ge8: 8,
  ge11_adolescent: 11,
  poor_wellbeing: 50,
  low_lt15: 15,
};
const FIRST_CUT_OFF: Readonly<Record<string, number>> = { ors: 28, cors: 32 };

const changeWords: Readonly<Record<string, string | null>> = {
  improved: 'improved',
  deteriorated: 'deteriorated',
  no_reliable_change: 'no reliable change',
};
const classWords: Readonly<Record<string, string>> = {
  improved: 'reliable improvement',
  deteriorated: 'reliable deterioration',
  no_reliable_change: 'no reliable change',
  no_threshold: 'no threshold',
};

type Scores = Readonly<Record<string, ScaleScore>>;

export function judgePublished(vector: PublishedVector): readonly Check[] {
  const { measure, items } = vector;
  if (measure === 'reliable_change') return judgeChange(vector);
  if (measure === 'rci_formula') return judgeFormula(vector);
  if (measure === 'sdq_added_value') return judgeAddedValue(vector);
  if (measure === 'gbo') return judgeGoals(vector);
  if (measure === 'mycaw') return judgePair(vector);
  if (measure === 'fft') return judgeGroup(vector);
  if ('raw_total' in items) return judgeTotal(vector);
  return judgeSitting(vector);
}

function judgeSitting({ measure, items, options, expected }: PublishedVector): readonly Check[] {
  const definition = definitionOf(measure, options.rater);
  const scores = scoreAssessment(
    measure,
    z.record(z.string(), answer).parse(items),
    { age: options.age ?? null, sex: options.sex ?? null, informant: options.rater ?? null },
    {
      keying: options.items_are?.startsWith('keyed') === true ? 'reversed' : 'raw',
      ...(options.item_order === undefined ? {} : { itemOrder: options.item_order }),
    },
  );
  return Object.entries(expected)
    .filter(([key]) => !NOT_FOLLOWED.has(key))
    .flatMap(([key, wanted]) => checksOf(definition, scores, key, wanted));
}

/** One key of `expected`: some hold a number or word, some an object by scale. */
function checksOf(
  definition: MeasureDefinition,
  scores: Scores,
  key: string,
  wanted: unknown,
): readonly Check[] {
  const inside = z.record(z.string(), z.unknown()).safeParse(wanted);
  if (inside.success) {
    return Object.entries(inside.data).map(([scale, value]) => ({
      key: `${key}.${scale}`,
      wanted: value,
      got: byScale(definition, scores, key, scale),
    }));
  }
  return [{ key, wanted, got: alone(definition, scores, key, wanted) }];
}

function byScale(
  definition: MeasureDefinition,
  scores: Scores,
  key: string,
  scale: string,
): unknown {
  switch (key) {
    case 'bands3':
    case 'bands4':
      return bandIn(scores[scale], key);
    case 'T':
      return rounded(valueOf(scoreOf(definition, scores, `${scale}_T`)), 2);
    case 'T_rounded':
      return rounded(valueOf(scoreOf(definition, scores, `${scale}_T`)), 0);
    case 'band':
      return bandOf(scoreOf(definition, scores, `${scale}_T`));
    default:
      return valueOf(scoreOf(definition, scores, scale));
  }
}

function alone(
  definition: MeasureDefinition,
  scores: Scores,
  key: string,
  wanted: unknown,
): unknown {
  const primary = scores[definition.primaryScale];
  const cutOff = CUT_OFFS[key] ?? (key === 'below_cutoff' ? FIRST_CUT_OFF[definition.id] : null);
  if (typeof cutOff === 'number') return meets(definition, primary, cutOff);
  if (key === 'hbsc_england' || key === 'hbsc_older') return bandIn(scores.score, key);
  if (key === 'band' || key === 'band_adult') return bandOf(primary);
  if (key.endsWith('_band')) return bandIn(scores[key.slice(0, -5)], 'patalay_2014');
  if (definition.id === 'ons4') return bandOf(scores[key]);
  switch (key) {
    case 'raw':
      return primary?.state === 'scored' ? primary.raw : null;
    case 'error':
      return primary?.state;
    case 'impact_if_strict':
      return valueOf(scores.impact);
    case 'item9_positive':
      return Object.values(scores).some(({ flags }) =>
        flags.some((flag) => flag.kind === 'safeguarding' && flag.item === 'phq9_9'),
      );
    case 'sd_caution_flag':
      return definition.cutOffs.some(
        (fact) =>
          fact.confidence !== 'not_found' &&
          fact.scale === 'social_desirability' &&
          compare(fact.comparison, valueOf(scores.social_desirability) ?? Number.NaN, fact.value),
      );
    case 'often_or_always':
      return bandOf(scores.lonely) === 'often_or_always';
    case 'profile':
      return ['mobility', 'self_care', 'usual', 'pain', 'worry']
        .map((scale) => String(valueOf(scores[scale])))
        .join('');
    default:
      return decimalsOf(valueOf(scoreOf(definition, scores, key)), wanted);
  }
}

function meets(definition: MeasureDefinition, score: ScaleScore | undefined, at: number): unknown {
  const value = valueOf(score);
  const rule = definition.cutOffs.find(
    (fact) =>
      fact.confidence !== 'not_found' &&
      fact.scale === definition.primaryScale &&
      fact.value === at,
  );
  if (value === null || !rule || rule.confidence === 'not_found') return null;
  return compare(rule.comparison, value, rule.value);
}

function compare(comparison: '>=' | '>' | '<=' | '<', value: number, to: number): boolean {
  return {
    '>=': value >= to,
    '>': value > to,
    '<=': value <= to,
    '<': value < to,
  }[comparison];
}

function judgeChange({ items, expected }: PublishedVector): readonly Check[] {
  const { scale, baseline, followup } = z
    .object({ scale: z.string(), baseline: z.number(), followup: z.number() })
    .parse(items);
  const [measure = '', key = measure] = scale.split('.');
  const { outcome } = scoreChange(measure, key, baseline, followup);
  return [{ key: 'class', wanted: expected.class, got: classWords[outcome] }];
}

function judgeFormula({ items, expected }: PublishedVector): readonly Check[] {
  const { sd, reliability } = z.object({ sd: z.number(), reliability: z.number() }).parse(items);
  const threshold = reliableChangeFrom(sd, reliability);
  return [
    { key: 'rci95', wanted: expected.rci95, got: rounded(threshold, 4) },
    {
      key: 'sem',
      wanted: expected.sem,
      got: rounded(threshold / (1.959963984540054 * Math.SQRT2), 4),
    },
  ];
}

function judgeAddedValue({ measure, items, expected }: PublishedVector): readonly Check[] {
  const { t1_total, t1_impact, t1_emotional, t2_total } = z
    .record(z.string(), z.number().nullable())
    .parse(items);
  const method = definitionOf(measure).scales[0]?.method;
  if (method?.kind !== 'added_value') throw new Error(`${measure} has no added value.`);
  const first = { total: t1_total, impact: t1_impact, emotional: t1_emotional };
  const score = addedValue(method, first, t2_total ?? null);
  return [
    { key: 'added_value', wanted: expected.added_value, got: score?.value ?? null },
    { key: 'effect_size', wanted: expected.effect_size, got: score?.effectSize ?? null },
  ];
}

function judgeGoals({ items, expected }: PublishedVector): readonly Check[] {
  const ratings = z.array(z.number().nullable());
  const { baseline, followup } = z.object({ baseline: ratings, followup: ratings }).parse(items);
  const goals = scoreGoals(baseline, followup);
  const got = {
    change_per_goal: goals.changePerGoal,
    reliable_per_goal_ge3: goals.outcomePerGoal.map((outcome) => changeWords[outcome] ?? null),
    mean_change: rounded(goals.meanChange, 4),
  };
  return Object.entries(got).map(([key, value]) => ({ key, wanted: expected[key], got: value }));
}

function judgePair({ measure, items, expected }: PublishedVector): readonly Check[] {
  const sitting = z.record(z.string(), z.number().nullable());
  const { baseline, followup } = z.object({ baseline: sitting, followup: sitting }).parse(items);
  const profile = (answers: z.infer<typeof sitting>): unknown =>
    rounded(valueOf(scoreAssessment(measure, answers).profile), 4);
  const changes = Object.keys(baseline).map((key) => [
    key,
    scoreChange(measure, key, baseline[key] ?? null, followup[key] ?? null).change,
  ]);
  return [
    { key: 'profile_baseline', wanted: expected.profile_baseline, got: profile(baseline) },
    { key: 'profile_followup', wanted: expected.profile_followup, got: profile(followup) },
    {
      key: 'change_per_item',
      wanted: expected.change_per_item,
      got: Object.fromEntries(changes) as unknown,
    },
  ];
}

/** How many gave each answer, by its words. */
function judgeGroup({ measure, items, expected }: PublishedVector): readonly Check[] {
  const counts = Object.entries(z.record(z.string(), z.number()).parse(items));
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  const share = (band: string): unknown => {
    const in_ = counts.filter(
      ([word]) => bandOf(scoreAssessment(measure, { fft: word }).fft) === band,
    );
    return n === 0 ? null : (100 * in_.reduce((sum, [, count]) => sum + count, 0)) / n;
  };
  return [
    { key: 'n', wanted: expected.n, got: n },
    { key: 'positive_pct', wanted: expected.positive_pct, got: share('positive') },
    { key: 'negative_pct', wanted: expected.negative_pct, got: share('negative') },
  ];
}

/** A total without its answers: who it is of stands in the description. */
function judgeTotal({ measure, description, items, expected }: PublishedVector): readonly Check[] {
  const [, rater, sex, grade, table] =
    /: (\w+), sex (\w), grades (\d+)-\d+, (\w+)/.exec(description) ?? [];
  const definition = definitionOf(measure, rater);
  const scale = table === 'totalAnxiety' ? 'total_anxiety' : 'total';
  const score = scoreAssessment(
    measure,
    {},
    { sex: sex ?? null, age: Number(grade) + 5, informant: rater ?? null },
    { given: { [scale]: { value: Number(items.raw_total), level: 'raw_score' } } },
  );
  const t = valueOf(scoreOf(definition, score, `${scale}_t`));
  return [
    { key: 'T_rounded', wanted: expected.T_rounded, got: rounded(t, 0) },
    {
      key: 'T_from_back_derived_norm',
      wanted: expected.T_from_back_derived_norm,
      got: rounded(t, 2),
    },
  ];
}

function definitionOf(measure: string, rater?: string): MeasureDefinition {
  const definition = resolveFamily(measure, rater ?? null);
  if (!definition) throw new Error(`There is no definition of ${measure}.`);
  return definition;
}

function scoreOf(
  definition: MeasureDefinition,
  scores: Scores,
  key: string,
): ScaleScore | undefined {
  return scores[findScale(definition, key)?.key ?? ''];
}

function valueOf(score: ScaleScore | undefined): number | null {
  return score?.state === 'scored' ? score.value : null;
}

function bandOf(score: ScaleScore | undefined): string | null {
  return score?.state === 'scored' ? (score.band?.key ?? null) : null;
}

function bandIn(score: ScaleScore | undefined, system: string): string | null {
  return score?.state === 'scored' ? (score.bands[system]?.key ?? null) : null;
}

function rounded(value: number | null, places: number): number | null {
  return value === null ? null : Math.floor(value * 10 ** places + 0.5 + 1e-9) / 10 ** places;
}

/** To as many decimals as the vector gives. */
function decimalsOf(value: number | null, wanted: unknown): number | null {
  return rounded(value, String(wanted).split('.')[1]?.length ?? 6);
}
