import type { AtGate } from '#app/disclosure/gate.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import type { QualityFigures, QualityResult } from '#app/results/quality.ts';
import { publishedFigure } from '../shared/published-figures.ts';

export type QualityAnswered = Extract<QualityResult, { state: 'answered' }>;

/** The figures by the names under which they are released and kept in the ledger. */
export function namedFigures({
  figures,
  table,
}: Pick<QualityAnswered, 'figures' | 'table'>): Readonly<Record<string, QualityFigure>> {
  const { keyFields, fields, overTime, steps, checks, scores, upkeep } = figures;
  const named: readonly (readonly [string, QualityFigure | null])[] = [
    ['quality-key-fields', keyFields],
    [`quality-fields:${table}`, fields],
    ['quality-over-time', overTime],
    ['quality-steps', steps],
    ['quality-checks', checks],
    ['quality-scores', scores],
    ['quality-upkeep', upkeep],
  ];
  return Object.fromEntries(named.flatMap(([name, figure]) => (figure ? [[name, figure]] : [])));
}

/** The figures of the page as they may leave. */
export function publishedFigures(figures: QualityFigures, gate: AtGate): QualityFigures {
  const orNull = <F extends QualityFigure>(figure: F | null): F | null =>
    figure && publishedFigure(figure, gate);
  return {
    keyFields: publishedFigure(figures.keyFields, gate),
    fields: publishedFigure(figures.fields, gate),
    overTime: orNull(figures.overTime),
    steps: orNull(figures.steps),
    checks: publishedFigure(figures.checks, gate),
    scores: orNull(figures.scores),
    upkeep: publishedFigure(figures.upkeep, gate),
  };
}

/** The figures in a few words, by id, for the checks panel. */
export const figureNames: Readonly<Record<string, string>> = {
  'quality-key-fields': 'What answers rest on',
  'quality-fields': 'One file, field by field',
  'quality-over-time': 'By quarter',
  'quality-steps': 'Steps with their day',
  'quality-checks': 'What the checks found',
  'quality-scores': 'Who has scores',
  'quality-upkeep': 'How far records are kept up',
};
