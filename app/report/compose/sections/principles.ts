import { groupRowsOf } from '#app/figures/table-cells.ts';
import type { Rating } from '#app/results/principles-review.ts';
import { figureOfKind } from '../../document/figure-of-kind.ts';
import { number, text } from '../../document/part.ts';
import type { Section } from '../../document/report-document.ts';
import { note, paragraph } from '../item.ts';
import type { ReportInput } from '../report-input.ts';

const levels: Readonly<Record<Rating, string>> = {
  starting_out: '■□□ Starting out',
  getting_there: '■■□ Getting there',
  excelling: '■■■ Excelling',
};

/** Where the scheme stands by its own rating against the principles for children and young people’s social prescribing. */
export function principlesSection({ figures }: ReportInput): Section | null {
  const found = figureOfKind(figures, 'principles_overview');
  if (!found) return null;
  const { name, figure } = found;
  const columns = [
    ['starting_out', 'Starting out'],
    ['getting_there', 'Getting there'],
    ['excelling', 'Excelling'],
  ] as const;
  return {
    id: 'principles',
    title: 'The principles at a glance',
    blocks: [
      paragraph(
        'principles:what',
        'People in the scheme rated it against statements of good practice in seven principles. A rating is a judgement. It is not worked out from the data.',
      ),
      {
        kind: 'table',
        title: '',
        subtitle: '',
        table: {
          caption: 'Where the scheme stands on each principle',
          headings: ['Principle', 'Where we are', ...columns.map(([, label]) => label)],
          rows: groupRowsOf(figure.tables.principles).map(({ key, label }) => {
            const level = figure.levels.find(({ principle }) => principle === key)?.level ?? null;
            return [
              [text(label)],
              [text(level === null ? 'Not rated yet' : levels[level])],
              ...columns.map(([column]) => [
                number({ figure: name, table: 'principles', row: key, column }),
              ]),
            ];
          }),
          holds: 'numbers',
          figure: name,
        },
      },
      note('principles:counts', 'Numbers are statements at each level.'),
    ],
  };
}
