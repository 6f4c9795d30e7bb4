import { rowOf, totalRowOf } from '#app/figures/table-cells.ts';
import { listWords, numberWord } from '#app/figures/words/list-words.ts';
import { groupName } from '#app/figures/equity/group-name.ts';
import { stepWords } from '#app/figures/equity/step-words.ts';
import { figureOfKind } from '../../document/figure-of-kind.ts';
import { number, text, type NumberPlace, type Parts } from '../../document/part.ts';
import type { Block, ReportFigures, Section } from '../../document/report-document.ts';
import { clearGaps } from '../gap-messages.ts';
import { valueAt } from '../message.ts';
import type { ReportInput } from '../report-input.ts';

/** The scheme on one page: four numbers, how far young people came, what changed, and the clear gaps. */
export function summarySection({ figures }: ReportInput): Section {
  const steps = figureOfKind(figures, 'pathway_steps');
  return {
    id: 'summary',
    title: 'Summary on one page',
    blocks: [
      { kind: 'cards', cards: cards(figures).slice(0, 4) },
      ...(steps ? [{ kind: 'figure', figure: steps.name } as const] : []),
      ...changeStack(figures),
      ...largestGaps(figures),
    ],
  };
}

interface Card {
  readonly id: string;
  readonly number: Parts;
  readonly label: Parts;
}

function cards(figures: ReportFigures): readonly Card[] {
  const steps = figureOfKind(figures, 'pathway_steps');
  const headline = figureOfKind(figures, 'headline');
  const change = figureOfKind(figures, 'reliable_change');
  const found: Card[] = [];
  const add = (id: string, place: NumberPlace, ...label: Parts) => {
    if (valueAt(figures, place) !== null) found.push({ id, number: [number(place)], label });
  };
  if (steps) {
    const at = (row: string): NumberPlace => ({
      figure: steps.name,
      table: 'steps',
      row,
      column: 'n',
    });
    add('referred', at('referred'), text('young people referred'));
    add('taken-up', at('activity_taken_up'), text('took up an activity'));
  } else {
    found.push(...matrixCards(figures));
  }
  if (change) {
    const at = (row: string, column: string): NumberPlace => ({
      figure: change.name,
      table: 'outcome',
      row,
      column,
    });
    const all = totalRowOf(change.figure.tables.outcome)?.key ?? '';
    add(
      'better',
      at('better', 'share'),
      text('reliably better, of '),
      number(at(all, 'n')),
      text(' with both scores'),
    );
  }
  const row = headline && totalRowOf(headline.figure.tables.cards)?.key;
  if (headline && row) {
    const place = { figure: headline.name, table: 'cards', row, column: 'have_both_share' };
    add('both-scores', place, text('of those who completed have both scores'));
  }
  return found;
}

/** The first two numbers where no figure of the pathway is at hand. */
function matrixCards(figures: ReportFigures): readonly Card[] {
  const matrix = figureOfKind(figures, 'equity_matrix');
  const row = matrix && totalRowOf(matrix.figure.tables.steps)?.key;
  if (!matrix || row === undefined || row === null) return [];
  const card = (id: string, column: string, label: string): Card => ({
    id,
    number: [number({ figure: matrix.name, table: 'steps', row, column })],
    label: [text(label)],
  });
  return [
    card('referred', 'n', 'young people referred'),
    card('taken-up', 'took_up', 'took up an activity'),
  ];
}

function changeStack(figures: ReportFigures): readonly Block[] {
  const found = figureOfKind(figures, 'reliable_change');
  if (!found) return [];
  const { outcome } = found.figure.tables;
  const at = (row: string, column: string): NumberPlace => ({
    figure: found.name,
    table: 'outcome',
    row,
    column,
  });
  const rows = ['worse', 'same', 'better'].flatMap((key) => {
    const row = rowOf(outcome, key);
    return row && valueAt(figures, at(key, 'share')) !== null ? [row] : [];
  });
  if (rows.length < 3) return [];
  const all = totalRowOf(outcome)?.key ?? '';
  return [
    {
      kind: 'short',
      look: 'stack',
      half: true,
      figure: found.name,
      title: [
        number(at('better', 'share')),
        text(' got reliably better, '),
        number(at('worse', 'share')),
        text(' reliably worse'),
      ],
      subtitle: [
        text(
          `Change in ${found.figure.scale.measureLabel} score, % of young people, n\u00a0=\u00a0`,
        ),
        number(at(all, 'n')),
      ],
      rows: rows.map(({ key, label }) => ({
        label,
        number: number(at(key, 'share')),
        detail: [],
      })),
    },
  ];
}

const mostGaps = 3;

function largestGaps(figures: ReportFigures): readonly Block[] {
  const overview = figureOfKind(figures, 'equity_overview');
  if (!overview) return [];
  const gaps = clearGaps(figures);
  const count = gaps.length === 1 ? 'One clear gap' : `${numberWord(gaps.length)} clear gaps`;
  const steps = [...new Set(gaps.map(({ gap }) => stepWords[gap.step].inSentence))];
  return [
    {
      kind: 'short',
      look: 'gaps',
      half: true,
      figure: overview.name,
      title: [
        text(
          gaps.length === 0
            ? 'No clear gap along the pathway'
            : `${count}: ${listWords(steps.slice(0, mostGaps))}`,
        ),
      ],
      subtitle: [
        text(
          gaps.length === 0
            ? 'After allowing for how many comparisons were made'
            : `Largest gaps below ${overview.figure.againstLabel}, percentage points`,
        ),
      ],
      rows: gaps.slice(0, mostGaps).map(({ gap, at }) => ({
        label: groupName(labelAt(figures, at('gap')), gap.groupLabel),
        number: number(at('gap')),
        detail: [
          text(`${gap.stepLabel}: `),
          number(at('group_share')),
          text(', against '),
          number(at('other_share')),
        ],
      })),
    },
  ];
}

function labelAt(figures: ReportFigures, { row }: NumberPlace): string {
  const overview = figureOfKind(figures, 'equity_overview');
  return (overview && rowOf(overview.figure.tables.overview, row)?.label) ?? '';
}
