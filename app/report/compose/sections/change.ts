import { figureOfKind } from '../../document/figure-of-kind.ts';
import { number, type NumberPlace } from '../../document/part.ts';
import type { Block, Section } from '../../document/report-document.ts';
import { paragraph } from '../item.ts';
import { valueAt } from '../message.ts';
import { alikeMessage } from '../outcome-messages.ts';
import type { ReportInput } from '../report-input.ts';

/** What changed for those with a score before and after, and in their own goals. */
export function changeSection({ figures }: ReportInput): Section | null {
  const before = figureOfKind(figures, 'before_after');
  const goals = figureOfKind(figures, 'goals');
  const outcomes = figureOfKind(figures, 'equity_outcomes');
  const alike = alikeMessage(figures);
  const drawn = [before, alike.length === 0 ? outcomes : null].flatMap((found): Block[] =>
    found ? [{ kind: 'figure', figure: found.name }] : [],
  );
  if (drawn.length === 0 && !goals) return null;
  const blocks: Block[] = [
    paragraph(
      'change:limits',
      'This section speaks of young people with a score before and a score after. It shows change. There was no comparison group, so it does not show what caused the change: scores that start low tend to rise somewhat anyway.',
    ),
    ...drawn,
    ...alike.map(({ parts }): Block => ({
      kind: 'paragraph',
      item: { id: 'change:alike', parts },
    })),
  ];
  if (goals) {
    const at = (table: string, row: string, column: string): NumberPlace => ({
      figure: goals.name,
      table,
      row,
      column,
    });
    const places = [at('overview', 'all', 'people'), at('overview', 'all', 'goals')];
    const reached = at('reached', 'yes', 'share');
    if (places.every((place) => valueAt(figures, place) !== null)) {
      blocks.push(
        paragraph(
          'change:goals',
          number(at('overview', 'all', 'people')),
          ' young people set goals of their own, ',
          number(at('overview', 'all', 'goals')),
          ' in all.',
          ...(valueAt(figures, reached) === null
            ? []
            : [' ', number(reached), ' of these goals are recorded as reached in full.']),
        ),
      );
    }
  }
  return { id: 'change', title: 'What changed', blocks };
}
