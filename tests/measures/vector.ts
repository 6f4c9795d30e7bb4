import { z } from 'zod';
import { resolveFamily } from '#app/measures/registry.ts';

const given = z.object({ value: z.number(), level: z.enum(['raw_score', 'converted_score']) });

const expectation = z.object({
  state: z
    .enum(['scored', 'missing_items', 'out_of_range', 'no_norm', 'no_responses'])
    .default('scored'),
  value: z.number().optional(),
  raw: z.number().nullable().optional(),
  answered: z.number().optional(),
  band: z.string().optional(),
  bands: z.record(z.string(), z.string()).optional(),
});

/** What one scale of one sitting must come to. Only what is written is checked. */
export type Expectation = z.infer<typeof expectation>;

const cutOff = z.object({ scale: z.string(), value: z.number(), met: z.boolean() });

const numbers = z.array(z.number().nullable());
const change = z.object({ class: z.string() });
const goals = z.object({
  change_per_goal: numbers,
  reliable_per_goal_ge3: z.array(z.string().nullable()),
  mean_change: z.number().nullable(),
});

const vectorSchema = z.object({
  id: z.string(),
  measure: z.string(),
  description: z.string(),
  items: z.record(z.string(), z.unknown()),
  given: z.record(z.string(), given).default({}),
  options: z
    .object({
      keying: z.enum(['raw', 'reversed']).optional(),
      items_are: z.string().optional(),
      sex: z.string().optional(),
      age: z.number().optional(),
      informant: z.string().optional(),
      rater: z.string().optional(),
      normRule: z.string().optional(),
      itemOrder: z.string().optional(),
      item_order: z.string().optional(),
    })
    .default({}),
  expected: z.record(z.string(), z.unknown()),
});

const answersAt = z.record(z.string(), z.number().nullable());

/** Two sittings of one person, and the change of each item that both answered. */
const pairSchema = z.object({
  id: z.string(),
  measure: z.string(),
  description: z.string(),
  items: z.object({ baseline: answersAt, followup: answersAt }),
  expected: z.object({
    profile_baseline: z.number(),
    profile_followup: z.number(),
    change_per_item: answersAt,
  }),
});

/** How many gave each answer, and the share of them in the bands at the ends, in per cent. */
const groupSchema = z.object({
  id: z.string(),
  measure: z.string(),
  description: z.string(),
  items: z.record(z.string(), z.number()),
  expected: z.object({ n: z.number(), positive_pct: z.number(), negative_pct: z.number() }),
});

export const vectorFileSchema = z.object({
  measure: z.string(),
  vectors: z.array(vectorSchema).min(1),
  pairs: z.array(pairSchema).default([]),
  groups: z.array(groupSchema).default([]),
});

export type Vector = z.infer<typeof vectorSchema>;

const vectorFiles = import.meta.glob<unknown>('../../measures/vectors/*.json', {
  eager: true,
  import: 'default',
});

const files = Object.values(vectorFiles).map((file) => vectorFileSchema.parse(file));

export const pairVectors = files.flatMap(({ pairs }) => pairs);
export const groupVectors = files.flatMap(({ groups }) => groups);

/** Every vectors file, by measure. */
export const vectorsByMeasure: ReadonlyMap<string, readonly Vector[]> = new Map(
  files.map(({ measure, vectors }) => [measure, vectors]),
);

const allVectors = [...vectorsByMeasure.values()].flat();

export interface SittingVector {
  readonly name: string;
  readonly measure: string;
  readonly items: Readonly<Record<string, number | null>>;
  readonly given: Readonly<Record<string, z.infer<typeof given>>>;
  readonly keying: 'raw' | 'reversed';
  readonly person: {
    readonly age: number | null;
    readonly sex: string | null;
    readonly informant: string | null;
  };
  readonly normRule: string | null;
  readonly itemOrder: string | null;
  /** Cut-offs of the definition that a score meets or does not. */
  readonly cutOffs: readonly z.infer<typeof cutOff>[];
  /** Items that raise a flag; null when the vector does not say. */
  readonly safeguarding: readonly string[] | null;
  readonly scales: Readonly<Record<string, Expectation>>;
}

/** Vectors that are not one sitting of one measure. */
const NOT_SITTINGS = new Set(['reliable_change', 'rci_formula']);

const sexes: Readonly<Record<string, string>> = { F: 'female', M: 'male' };

function keyingOf({ keying, items_are }: Vector['options']): 'raw' | 'reversed' {
  return keying ?? (items_are?.startsWith('keyed') ? 'reversed' : 'raw');
}

function itemOrderOf({ itemOrder, item_order }: Vector['options']): string | null {
  return itemOrder ?? (item_order === undefined ? null : `order_${item_order.toLowerCase()}`);
}

/** A vector of a family says who answered. */
function definitionOf({ measure, options: { informant, rater } }: Vector): string {
  return resolveFamily(measure, informant ?? rater ?? null)?.id ?? measure;
}

/** Vectors of one sitting: answers in, a score or a reason for each scale out. */
export const sittingVectors: readonly SittingVector[] = sittingsOf(allVectors);

export function sittingsOf(vectors: readonly Vector[]): readonly SittingVector[] {
  return vectors
    .filter(({ measure, items }) => !NOT_SITTINGS.has(measure) && !('baseline' in items))
    .filter(({ items }) => !('t1_total' in items))
    .map((vector) => ({
      name: `${vector.id}: ${vector.description}`,
      measure: definitionOf(vector),
      items: z.record(z.string(), z.number().nullable()).parse(vector.items),
      given: vector.given,
      keying: keyingOf(vector.options),
      person: {
        age: vector.options.age ?? null,
        sex: sexes[vector.options.sex ?? ''] ?? vector.options.sex ?? null,
        informant: vector.options.informant ?? vector.options.rater ?? null,
      },
      normRule: vector.options.normRule ?? null,
      itemOrder: itemOrderOf(vector.options),
      cutOffs: z.array(cutOff).default([]).parse(vector.expected.cutOffs),
      safeguarding: z
        .array(z.string())
        .nullable()
        .default(null)
        .parse(vector.expected.safeguarding),
      scales: expectedScales(vector.expected),
    }));
}

/** Vectors of the added value over two sittings. */
export const addedValueVectors = allVectors
  .filter(({ items }) => 't1_total' in items)
  .map((vector) => ({
    name: `${vector.id}: ${vector.description}`,
    measure: vector.measure,
    ...z
      .object({
        t1_total: z.number().nullable(),
        t1_impact: z.number().nullable(),
        t1_emotional: z.number().nullable(),
        t2_total: z.number().nullable(),
      })
      .parse(vector.items),
    value: expectedScales(vector.expected).added_value?.value ?? null,
    effectSize: z.number().nullable().default(null).parse(vector.expected.effect_size),
  }));

/** Vectors of the threshold that a reliability and a standard deviation give. */
export const computedChangeVectors = allVectors
  .filter(({ measure }) => measure === 'rci_formula')
  .map((vector) => ({
    name: `${vector.id}: ${vector.description}`,
    ...z.object({ sd: z.number(), reliability: z.number() }).parse(vector.items),
    ...z.object({ rci95: z.number() }).parse(vector.expected),
  }));

/** Vectors of two scores of one scale. */
export const changeVectors = allVectors
  .filter(({ measure }) => measure === 'reliable_change')
  .map((vector) => {
    const { scale, baseline, followup } = z
      .object({ scale: z.string(), baseline: z.number(), followup: z.number() })
      .parse(vector.items);
    const [measure = '', key = 'metric'] = scale.split('.');
    const outcome = { ...change.parse(vector.expected) }.class;
    return {
      name: `${vector.id}: ${vector.description}`,
      measure,
      key,
      baseline,
      followup,
      outcome,
    };
  });

/** Vectors of several goals rated twice. */
export const goalVectors = allVectors
  .filter(({ items }) => Array.isArray(items.baseline))
  .map((vector) => ({
    name: `${vector.id}: ${vector.description}`,
    ...z.object({ baseline: numbers, followup: numbers }).parse(vector.items),
    expected: goals.parse(vector.expected),
  }));

function expectedScales(expected: Vector['expected']): Readonly<Record<string, Expectation>> {
  const own = z.object({ scales: z.record(z.string(), expectation) }).safeParse(expected);
  if (own.success) return own.data.scales;
  return 'metric' in expected ? expectedOfSwemwbs(expected) : expectedOfSdq(expected);
}

function expectedOfSwemwbs(expected: Vector['expected']): Readonly<Record<string, Expectation>> {
  const { raw, metric, band, error } = z
    .object({
      raw: z.number().nullable(),
      metric: z.number().nullable(),
      band: z.string().nullable(),
      error: z.string().optional(),
    })
    .parse(expected);
  if (metric === null || raw === null || band === null) {
    return { metric: { state: error === 'out_of_range' ? 'out_of_range' : 'missing_items' } };
  }
  return { metric: { state: 'scored', value: metric, raw, band } };
}

function expectedOfSdq(expected: Vector['expected']): Readonly<Record<string, Expectation>> {
  if ('impact_if_strict' in expected) return { impact: { state: 'missing_items' } };
  const labels = z.record(z.string(), z.string());
  const { scores, bands3, bands4 } = z
    .object({ scores: z.record(z.string(), z.number()), bands3: labels, bands4: labels })
    .parse(expected);
  return Object.fromEntries(
    Object.entries(scores).map(([scale, value]) => {
      const three = bands3[scale];
      const four = bands4[scale];
      return [
        scale,
        {
          state: 'scored' as const,
          value,
          ...(three !== undefined && four !== undefined
            ? { bands: { bands3: three, bands4: four } }
            : {}),
        },
      ];
    }),
  );
}
