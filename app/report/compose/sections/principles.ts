import { groupRowsOf, totalRowOf } from '#app/figures/table-cells.ts';
import type { PrinciplesOverviewFigure } from '#app/results/principles-figures.ts';
import type { Rating } from '#app/results/principles-review.ts';
import { figureOfKind } from '../../document/figure-of-kind.ts';
import { number, text, type Parts } from '../../document/part.ts';
import type { Section } from '../../document/report-document.ts';
import { note, paragraph } from '../item.ts';
import type { ReportInput } from '../report-input.ts';

const levels: Readonly<Record<Rating, string>> = {
  starting_out: '■□□ Starting out',
  getting_there: '■■□ Getting there',
  excelling: '■■■ Excelling',
};

const columns = [
  ['starting_out', 'Starting out'],
  ['getting_there', 'Getting there'],
  ['excelling', 'Excelling'],
] as const;

const id = 'principles';
const title = 'The principles at a glance';

/** Where the scheme stands by its own rating against the principles for children and young people’s social prescribing. */
export function principlesSection({ figures }: ReportInput): Section {
  const found = figureOfKind(figures, 'principles_overview');
  if (!found) {
    return {
      id,
      title,
      blocks: [
        paragraph(
          'principles:unrated',
          'The scheme has not yet rated itself against the seven principles of good social prescribing for children and young people. This paper says nothing of them.',
        ),
      ],
    };
  }
  const { name, figure } = found;
  const at = (row: string, column: string) =>
    number({ figure: name, table: 'principles', row, column });
  const all = totalRowOf(figure.tables.principles)?.key ?? 'all';
  const isCompared = figure.earlierName !== null;
  return {
    id,
    title,
    blocks: [
      paragraph(
        'principles:what',
        'People in the scheme rated it against ',
        at(all, 'statements'),
        ' statements of good practice, in seven principles. They find it excelling in ',
        at(all, 'excelling'),
        ', getting there in ',
        at(all, 'getting_there'),
        ' and starting out in ',
        at(all, 'starting_out'),
        '; ',
        at(all, 'not_rated'),
        ' are not rated yet. A rating is a judgement. It is not worked out from the data.',
      ),
      {
        kind: 'table',
        title: 'Where the scheme stands on each principle',
        subtitle: 'Number of statements at each level',
        table: {
          caption: 'Where the scheme stands on each principle',
          headings: [
            'Principle',
            'Where we are',
            ...columns.map(([, label]) => label),
            ...(isCompared ? [`Since ${figure.earlierName}`] : []),
          ],
          rows: groupRowsOf(figure.tables.principles).map(({ key, label }): readonly Parts[] => [
            [text(label)],
            [text(levelWords(figure, key))],
            ...columns.map(([column]) => [at(key, column)]),
            ...(isCompared ? [[text(moveWords(figure, key))]] : []),
          ]),
          holds: 'numbers',
          figure: name,
        },
      },
      note(
        'principles:rule',
        'A principle is excelling when most of its statements are and at most one is starting out. It is starting out when that level is the most common. Otherwise it is getting there.',
      ),
    ],
  };
}

function levelOf(figure: PrinciplesOverviewFigure, key: string) {
  return figure.levels.find(({ principle }) => principle === key);
}

function levelWords(figure: PrinciplesOverviewFigure, key: string): string {
  const level = levelOf(figure, key)?.level ?? null;
  return level === null ? 'Not rated yet' : levels[level];
}

const order: readonly Rating[] = ['starting_out', 'getting_there', 'excelling'];

/** "Up from starting out". */
function moveWords(figure: PrinciplesOverviewFigure, key: string): string {
  const { level = null, earlier = null } = levelOf(figure, key) ?? {};
  if (level === null || earlier === null) return 'Not known';
  const moved = order.indexOf(level) - order.indexOf(earlier);
  if (moved === 0) return 'No change';
  return `${moved > 0 ? 'Up' : 'Down'} from ${earlier.replace('_', ' ')}`;
}
