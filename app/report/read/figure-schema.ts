import * as z from 'zod';
import type { Figure, FigureKind } from '#app/results/figure.ts';
import { tableSchema } from './table-schema.ts';

const line = z.string().max(4000);

const scale = z.looseObject({
  measure: line,
  measureLabel: line,
  scale: line,
  scaleLabel: line,
  informantLabel: line,
  lowest: z.number(),
  highest: z.number(),
  decimals: z.number(),
  unit: line,
  better: z.enum(['higher', 'lower']),
  bands: z.array(z.object({ key: line, label: line, from: z.number(), to: z.number() })),
  averaged: z.boolean(),
  bandsNote: line.nullable(),
  bandsForAdults: z.boolean(),
  reliableChange: z.looseObject({ threshold: z.number(), source: line }).nullable(),
  importantChange: z.looseObject({ from: z.number(), to: z.number(), text: line }).nullable(),
});

const comparisons = z.object({
  made: z.number(),
  clear: z.number(),
  possible: z.number(),
  rate: z.number(),
});

const compared = { againstLabel: line, against: z.enum(['scheme', 'others']), comparisons };
const list = z.array(z.looseObject({}));

/** What a figure of each kind must hold, beside what all hold, for its words and its chart to be made. */
const facts: Readonly<Partial<Record<FigureKind, z.ZodRawShape>>> = {
  headline: { scale, tables: tablesOf('cards') },
  before_after: { scale, tables: tablesOf('bins', 'summary') },
  reliable_change: { scale, tables: tablesOf('bins', 'outcome') },
  goals: {
    reliableChange: z.looseObject({ threshold: z.number(), source: line }).nullable(),
    tables: tablesOf('overview', 'bins', 'outcome', 'reached', 'themes'),
  },
  equity_overview: { ...compared, gaps: list, leastReached: list, tables: tablesOf('overview') },
  equity_matrix: {
    ...compared,
    characteristics: z.array(z.object({ key: line, label: line })).min(1),
    tables: tablesOf('steps', 'reach', 'indices', 'reachIndices'),
  },
  equity_gradient: { ...compared, tables: tablesOf('steps', 'reach', 'indices', 'reachIndices') },
  equity_outcomes: { ...compared, scale, characteristicLabel: line, tables: tablesOf('groups') },
  equity_completeness: { ...compared, tables: tablesOf('characteristics') },
  pathway_steps: { tables: tablesOf('steps') },
  pathway_waits: {
    step: line,
    days: z.number(),
    characteristicLabel: line,
    comparisons,
    tables: tablesOf('overview', 'groups', 'bands'),
  },
  quality_key_fields: {
    questions: list,
    reliableFrom: z.number(),
    withCareFrom: z.number(),
    tables: tablesOf('fields'),
  },
  feedback_responses: { tables: tablesOf('groups') },
  feedback_fft: { wording: z.enum(['since_2020', 'until_2020']), tables: tablesOf('groups') },
  feedback_questions: {
    respondent: line,
    respondentLabel: line,
    answers: list,
    tables: tablesOf('questions'),
  },
  principles_overview: {
    levels: z.array(z.looseObject({ principle: line, title: line, level: line.nullable() })),
    earlierName: line.nullable(),
    tables: tablesOf('principles'),
  },
};

function tablesOf(...keys: readonly string[]) {
  return z.object(Object.fromEntries(keys.map((key) => [key, tableSchema])));
}

const base = z.looseObject({
  kind: z.string(),
  id: z.string().max(200),
  source: line,
  population: line,
  method: z.object({
    id: line,
    version: z.number(),
    rules: z.array(line),
    query: z.string(),
    exclusions: z.array(
      z.object({
        reason: line,
        label: line,
        n: z.number().nullable(),
        unit: z.enum(['young people', 'scores', 'rows', 'referrals', 'goals']),
      }),
    ),
  }),
});

/** A figure as a report file holds it: only the kinds that reports are made of, each with all that it takes to draw it. */
export const figureSchema = z.custom<Figure>((value) => {
  const common = base.safeParse(value);
  if (!common.success) return false;
  const shape = Object.entries(facts).find(([kind]) => kind === common.data.kind)?.[1];
  return shape !== undefined && z.looseObject(shape).safeParse(value).success;
}, 'a figure that this version of Evenlode cannot draw');
