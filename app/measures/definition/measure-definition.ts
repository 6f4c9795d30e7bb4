import { z } from 'zod';
import { agesSchema } from './ages.ts';
import { bandSystemSchema } from './bands.ts';
import { evidence, notFoundSchema } from './evidence.ts';
import { informants } from './informants.ts';
import { itemsSchema } from './item.ts';
import { keySchema } from './key.ts';
import { licenceSchema } from './licence.ts';
import { normRuleSchema } from './norm-rule.ts';
import { questionSchema } from './question.ts';
import { scaleSchema } from './scale.ts';
import { snomedSchema } from './snomed.ts';
import {
  cutOffSchema,
  importantChangeSchema,
  normSchema,
  reliabilitySchema,
  unusedThresholdSchema,
} from './statistics.ts';
import { topics } from './topic.ts';

/** A measure as one file holds it, before the checks that look across its parts. */
export const measureShape = z.strictObject({
  $schema: z.string().optional(),
  id: keySchema,
  family: keySchema,
  name: z.strictObject({ value: z.string().min(1), ...evidence }),
  shortName: z.string().min(1),
  about: z.string().min(1),
  topic: z.enum(topics).default('other'),
  alsoCalled: z.array(z.string().min(1)).default([]),
  versions: z
    .array(z.strictObject({ key: keySchema, label: z.string().min(1), ...evidence }))
    .min(1),
  informants: z.strictObject({ list: z.array(z.enum(informants)).min(1), ...evidence }),
  ages: agesSchema,
  items: itemsSchema,
  scales: z.array(scaleSchema).min(1),
  primaryScale: keySchema,
  bandSystems: z.array(bandSystemSchema),
  defaultBands: keySchema.nullable(),
  normRules: z.array(normRuleSchema).default([]),
  defaultNormRule: keySchema.nullable().default(null),
  cutOffs: z.array(cutOffSchema).min(1),
  reliability: z.array(reliabilitySchema).min(1),
  importantChange: z.array(importantChangeSchema).min(1),
  norms: z.array(normSchema).min(1),
  unusedThresholds: z.array(unusedThresholdSchema).default([]),
  decisions: z
    .array(
      z.strictObject({
        about: z.string().min(1),
        decision: z.string().min(1),
        reason: z.string().min(1),
      }),
    )
    .default([]),
  questions: z.array(questionSchema).default([]),
  columns: z.discriminatedUnion('confidence', [
    notFoundSchema,
    z.strictObject({ names: z.array(z.string().min(1)).min(1), ...evidence }),
  ]),
  snomed: snomedSchema,
  licence: licenceSchema,
  citations: z.array(z.string().min(1)),
  warnings: z.array(z.string().min(1)),
  sources: z.record(z.string(), z.string().min(1)),
});

/** The definition of one measure: what it asks, how it is scored, what a change means, and how sure we are of each fact. */
export type MeasureDefinition = z.infer<typeof measureShape>;
