import { equityPageLinks } from '#app/disclosure/equity-page-links.ts';
import type { ToRelease } from '#app/disclosure/gate.ts';
import { outcomePageLinks } from '#app/disclosure/outcome-page-links.ts';
import { pathwayPageLinks } from '#app/disclosure/pathway-page-links.ts';
import { qualityPageLinks } from '#app/disclosure/quality-figure-links.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { EquityFigure, Figure } from '#app/results/figure.ts';
import type { PrinciplesOverviewFigure } from '#app/results/principles-figures.ts';
import { forTheBoard } from './for-the-board.ts';
import type { ReportAnswer } from './report-question.ts';

/** The figures of the report as one release: names are those under which the same figures leave from their own pages. */
export function reportToRelease(
  answer: ReportAnswer,
  principles: PrinciplesOverviewFigure | null,
  policy: DisclosurePolicy,
): ToRelease {
  const { outcomes } = answer;
  const scale = outcomes.state === 'answered' ? outcomes.choice.key : '';
  return {
    figures: reportFigures(answer, principles),
    linksBetween: (figures) => [
      ...equityPageLinks(equityOf(figures)),
      ...outcomePageLinks(figures, { scale, by: null, sides: null }),
      ...pathwayPageLinks(figures),
      ...qualityPageLinks(figures),
    ],
    policy,
    filters: {},
  };
}

function reportFigures(
  answer: ReportAnswer,
  principles: PrinciplesOverviewFigure | null,
): Readonly<Record<string, Figure>> {
  const named: Named = [
    ...pathwayFigures(answer),
    ...outcomeFigures(answer),
    ...equityFigures(answer),
    ...qualityFigures(answer),
    ...feedbackFigures(answer),
    ['principles-overview', principles],
  ];
  return Object.fromEntries(named.flatMap(([name, figure]) => (figure ? [[name, figure]] : [])));
}

type Named = readonly (readonly [string, Figure | null])[];

function outcomeFigures({ outcomes, overview }: ReportAnswer): Named {
  const goals: Named = [['goals', overview.goals]];
  if (outcomes.state !== 'answered') return goals;
  const scale = outcomes.choice.key;
  return [
    [`headline:${scale}`, outcomes.headline],
    [`before-after:${scale}`, outcomes.beforeAfter],
    [`reliable-change:${scale}`, outcomes.reliableChange],
    ...goals,
  ];
}

function equityFigures({ equity, quality }: ReportAnswer): Named {
  if (equity.state !== 'answered') return [];
  const { by, gradient, overview } = equity;
  return [
    ['overview', overview],
    [`matrix:${by}`, forTheBoard(equity.matrix, by, overview)],
    ['gradient', gradient && forTheBoard(gradient, 'deprivation_fifth', overview)],
    [`outcomes:${by}`, equity.outcomes],
    ['completeness', quality.state === 'answered' ? null : equity.completeness],
  ];
}

function pathwayFigures({ pathway }: ReportAnswer): Named {
  if (pathway.state !== 'answered') return [];
  const { steps, waits } = pathway.figures;
  return [
    ['pathway-steps', steps],
    [`pathway-waits:${waits?.step ?? ''}:${waits?.days ?? ''}:${pathway.by ?? ''}`, waits],
  ];
}

function qualityFigures({ quality }: ReportAnswer): Named {
  return quality.state === 'answered' ? [['quality-key-fields', quality.figures.keyFields]] : [];
}

/** Those whom the paper promises to have listened to. */
const heard: ReadonlySet<string> = new Set(['young_person', 'parent_carer', 'referrer']);

function feedbackFigures({ feedback }: ReportAnswer): Named {
  if (feedback.state !== 'answered') return [];
  const questions = feedback.questions.filter(({ respondent }) => heard.has(respondent));
  return [feedback.responses, ...feedback.fft, ...questions].map((figure) => [figure.id, figure]);
}

function equityOf(
  figures: Readonly<Record<string, Figure>>,
): Readonly<Record<string, EquityFigure>> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (isEquity(figure) ? [[name, figure]] : [])),
  );
}

function isEquity(figure: Figure): figure is EquityFigure {
  return figure.kind.startsWith('equity_');
}
