import { z } from 'zod';

const given = z.object({ value: z.number(), level: z.enum(['raw_score', 'converted_score']) });

const expectation = z.object({
  state: z.enum(['scored', 'missing_items', 'out_of_range', 'no_responses']).default('scored'),
  value: z.number().optional(),
  raw: z.number().nullable().optional(),
  answered: z.number().optional(),
  band: z.string().optional(),
  bands: z.record(z.string(), z.string()).optional(),
});

/** What one scale of one sitting must come to. Only what is written is checked. */
export type Expectation = z.infer<typeof expectation>;

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
  options: z.object({ keying: z.enum(['raw', 'reversed']).optional() }).default({}),
  expected: z.record(z.string(), z.unknown()),
});

export const vectorFileSchema = z.object({
  measure: z.string(),
  vectors: z.array(vectorSchema).min(1),
});

export type Vector = z.infer<typeof vectorSchema>;

const vectorFiles = import.meta.glob<unknown>('../../measures/vectors/*.json', {
  eager: true,
  import: 'default',
});

/** Every vectors file, by measure. */
export const vectorsByMeasure: ReadonlyMap<string, readonly Vector[]> = new Map(
  Object.values(vectorFiles)
    .map((file) => vectorFileSchema.parse(file))
    .map(({ measure, vectors }) => [measure, vectors]),
);

const allVectors = [...vectorsByMeasure.values()].flat();

export interface SittingVector {
  readonly name: string;
  readonly measure: string;
  readonly items: Readonly<Record<string, number | null>>;
  readonly given: Readonly<Record<string, z.infer<typeof given>>>;
  readonly keying: 'raw' | 'reversed';
  readonly scales: Readonly<Record<string, Expectation>>;
}

/** Vectors of one sitting: answers in, a score or a reason for each scale out. */
export const sittingVectors: readonly SittingVector[] = allVectors
  .filter((vector) => vector.measure !== 'reliable_change' && !('baseline' in vector.items))
  .map((vector) => ({
    name: `${vector.id}: ${vector.description}`,
    measure: vector.measure,
    items: z.record(z.string(), z.number().nullable()).parse(vector.items),
    given: vector.given,
    keying: vector.options.keying ?? 'raw',
    scales: expectedScales(vector.expected),
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
