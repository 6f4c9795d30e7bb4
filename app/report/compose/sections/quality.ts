import { relianceOf, relianceWords } from '#app/figures/quality/reliance.ts';
import { cellOf, groupRowsOf } from '#app/figures/table-cells.ts';
import { formatPercent } from '#app/results/format.ts';
import type { EquityCompletenessFigure } from '#app/results/figure.ts';
import type { QualityKeyFieldsFigure } from '#app/results/quality-figures.ts';
import type { Row } from '#app/results/table.ts';
import { figureOfKind, type NamedFigure } from '../../document/figure-of-kind.ts';
import { number, text, type NumberPlace } from '../../document/part.ts';
import type { Block, ReportFigures, Section } from '../../document/report-document.ts';
import { note, paragraph } from '../item.ts';
import { valueAt } from '../message.ts';
import type { ReportInput } from '../report-input.ts';

/** How far the data bear out what the paper says. */
export function qualitySection({ figures }: ReportInput): Section | null {
  const fields = figureOfKind(figures, 'quality_key_fields');
  const recorded = figureOfKind(figures, 'equity_completeness');
  const blocks = [
    ...bothScores(figures),
    ...(fields ? keyFields(fields) : recorded ? [characteristics(recorded)] : []),
  ];
  return blocks.length === 0 ? null : { id: 'quality', title: 'How good the data are', blocks };
}

/** Who has no second score, and whether those started lower or higher: words for it only where the interval bears them. */
function bothScores(figures: ReportFigures): readonly Block[] {
  const found = figureOfKind(figures, 'headline');
  const row = found?.figure.tables.cards.rows[0]?.key;
  if (!found || row === undefined) return [];
  const at = (column: string): NumberPlace => ({ figure: found.name, table: 'cards', row, column });
  if (['n', 'eligible', 'have_both_share'].some((column) => valueAt(figures, at(column)) === null))
    return [];
  return [
    paragraph(
      'quality:scores',
      number(at('n')),
      ' of the ',
      number(at('eligible')),
      ' young people who completed support have a score before and after (',
      number(at('have_both_share')),
      '). What changed for the others is not known. If they fared worse, or better, the results here would look different.',
    ),
  ];
}

function keyFields({ name, figure }: NamedFigure<QualityKeyFieldsFigure>): readonly Block[] {
  const at = (row: string): NumberPlace => ({
    figure: name,
    table: 'fields',
    row,
    column: 'filled_share',
  });
  const meaning = (row: Row): string => {
    const reliance = relianceOf(cellOf(row, 'filled_share'), figure);
    return reliance === null ? 'Not said: numbers are hidden' : relianceWords[reliance];
  };
  return [
    {
      kind: 'table',
      title: '',
      subtitle: '',
      table: {
        caption: 'How much is recorded of what the answers rest on',
        headings: ['What we need to know', 'Recorded', 'What this means'],
        rows: groupRowsOf(figure.tables.fields).map((row) => [
          [text(row.label)],
          [number(at(row.key))],
          [text(meaning(row))],
        ]),
        holds: 'numbers',
        figure: name,
      },
    },
    note(
      'quality:levels',
      `We call a field reliable from ${formatPercent(figure.reliableFrom)} recorded and usable with care from ${formatPercent(figure.withCareFrom)}. No national standard was found: these levels are ours.`,
    ),
  ];
}

function characteristics({ name, figure }: NamedFigure<EquityCompletenessFigure>): Block {
  return {
    kind: 'table',
    title: '',
    subtitle: '',
    table: {
      caption: 'How much is recorded of each characteristic',
      headings: ['What we need to know', 'Recorded'],
      rows: figure.tables.characteristics.rows.map(({ key, label }) => [
        [text(label)],
        [number({ figure: name, table: 'characteristics', row: key, column: 'known_share' })],
      ]),
      holds: 'numbers',
      figure: name,
    },
  };
}
