import { relianceOf, relianceWords } from '#app/figures/quality/reliance.ts';
import { cellOf, groupRowsOf } from '#app/figures/table-cells.ts';
import { listWords } from '#app/figures/words/list-words.ts';
import { midSentence } from '#app/figures/words/mid-sentence.ts';
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

/** Fields that want care, in a table; those recorded nearly always, in a sentence. */
function keyFields({ name, figure }: NamedFigure<QualityKeyFieldsFigure>): readonly Block[] {
  const relies = (row: Row) => relianceOf(cellOf(row, 'filled_share'), figure);
  const fields = groupRowsOf(figure.tables.fields);
  const reliable = fields.filter((row) => relies(row) === 'reliable');
  const others = fields.filter((row) => relies(row) !== 'reliable');
  const meaning = (row: Row): string => {
    const reliance = relies(row);
    return reliance === null ? 'Not said, to protect confidentiality' : relianceWords[reliance];
  };
  const from = formatPercent(figure.reliableFrom);
  return [
    ...(reliable.length === 0
      ? []
      : [
          note(
            'quality:reliable',
            `Reliable, with ${from} or more recorded: ${listWords(reliable.map(({ label }) => midSentence(label)))}.`,
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: 'What to read with care',
            subtitle: 'Share of young people or referrals for which each is recorded',
            table: {
              caption: 'What to read with care, and how much of it is recorded',
              headings: ['What we need to know', 'Recorded', 'What this means'],
              rows: others.map((row) => [
                [text(row.label)],
                [number({ figure: name, table: 'fields', row: row.key, column: 'filled_share' })],
                [text(meaning(row))],
              ]),
              holds: 'numbers',
              figure: name,
            },
          } as const,
        ]),
    note(
      'quality:levels',
      `We call a field reliable from ${from} recorded and usable with care from ${formatPercent(figure.withCareFrom)}. No national standard was found: these levels are ours.`,
    ),
  ];
}

function characteristics({ name, figure }: NamedFigure<EquityCompletenessFigure>): Block {
  return {
    kind: 'table',
    title: 'How much is recorded of each characteristic',
    subtitle: 'Share of young people for whom it is known',
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
