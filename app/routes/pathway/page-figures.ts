import type { AtGate } from '#app/disclosure/gate.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { PathwayFigures, PathwayQuestion, PathwayResult } from '#app/results/pathway.ts';
import { publishedFigure } from '../shared/published-figures.ts';

export type PathwayAnswered = Extract<PathwayResult, { state: 'answered' }>;

/**
 * The figures by the names under which they are released and kept in the ledger: waits carry what they are of, so that a
 * later release is set against the same.
 */
export function namedFigures(
  { figures, by }: Pick<PathwayAnswered, 'figures' | 'by'>,
  { wait, days }: Pick<PathwayQuestion, 'wait' | 'days'>,
): Readonly<Record<string, PathwayFigure>> {
  const {
    steps,
    waits,
    sources,
    reasons,
    notAccepted,
    months,
    contacts,
    onward,
    closures,
    caseload,
  } = figures;
  const named: readonly (readonly [string, PathwayFigure | null])[] = [
    ['pathway-steps', steps],
    [`pathway-waits:${wait}:${days}:${by ?? ''}`, waits],
    ['pathway-sources', sources],
    ['pathway-reasons', reasons],
    ['pathway-not-accepted', notAccepted],
    ['pathway-months', months],
    ['pathway-contacts', contacts],
    ['pathway-onward', onward],
    ['pathway-closures', closures],
    ['pathway-caseload', caseload],
  ];
  return Object.fromEntries(named.flatMap(([name, figure]) => (figure ? [[name, figure]] : [])));
}

/** The figures of the page as they may leave. */
export function publishedFigures(figures: PathwayFigures, gate: AtGate): PathwayFigures {
  const orNull = <F extends PathwayFigure>(figure: F | null): F | null =>
    figure && publishedFigure(figure, gate);
  return {
    steps: publishedFigure(figures.steps, gate),
    waits: orNull(figures.waits),
    sources: publishedFigure(figures.sources, gate),
    reasons: orNull(figures.reasons),
    notAccepted: orNull(figures.notAccepted),
    months: publishedFigure(figures.months, gate),
    contacts: orNull(figures.contacts),
    onward: orNull(figures.onward),
    closures: orNull(figures.closures),
    caseload: orNull(figures.caseload),
  };
}

/** The figures in a few words, by id, for the checks panel. */
export const figureNames: Readonly<Record<string, string>> = {
  'pathway-steps': 'Steps of the pathway',
  'pathway-waits': 'Waits',
  'pathway-sources': 'Who refers',
  'pathway-reasons': 'Reasons for referral',
  'pathway-not-accepted': 'Not accepted',
  'pathway-months': 'Referrals by month',
  'pathway-contacts': 'Contacts',
  'pathway-onward': 'Onward referrals',
  'pathway-closures': 'Why support ended',
  'pathway-caseload': 'Caseload',
};
