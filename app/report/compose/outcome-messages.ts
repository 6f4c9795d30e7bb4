import { hasInterval } from '#app/figures/table-cells.ts';
import { figureOfKind } from '../document/figure-of-kind.ts';
import { cellAt } from '../document/number-of.ts';
import { number, strong, text, type NumberPlace } from '../document/part.ts';
import type { ReportFigures } from '../document/report-document.ts';
import { valueAt, type Message } from './message.ts';

/** What changed for those with both scores, how many those are, and whether groups differ in it. Change, never effect. */
export function outcomeMessages(figures: ReportFigures): readonly Message[] {
  return [...changeMessage(figures), ...bothScoresMessage(figures), ...alikeMessage(figures)];
}

function changeMessage(figures: ReportFigures): readonly Message[] {
  const found = figureOfKind(figures, 'reliable_change');
  if (!found) return [];
  const at = (row: string, column: string): NumberPlace => ({
    figure: found.name,
    table: 'outcome',
    row,
    column,
  });
  const total = found.figure.tables.outcome.rows.find(({ role }) => role === 'total')?.key ?? '';
  const places = [at('better', 'share'), at('worse', 'share'), at(total, 'n')];
  if (places.some((place) => valueAt(figures, place) === null)) return [];
  return [
    {
      id: 'message:change',
      rank: 40,
      figure: found.name,
      parts: [
        strong(lead(figures, at)),
        text(' Of '),
        number(at(total, 'n')),
        text(' young people with a score before and after, '),
        number(at('better', 'share')),
        text(' got reliably better and '),
        number(at('worse', 'share')),
        text(
          ' got reliably worse. There was no comparison group, so we cannot say what caused this.',
        ),
      ],
      ask: null,
    },
  ];
}

/** "More" only where the two intervals part. */
function lead(figures: ReportFigures, at: (row: string, column: string) => NumberPlace): string {
  const better = cellAt(figures, at('better', 'share'))?.cell;
  const worse = cellAt(figures, at('worse', 'share'))?.cell;
  if (better && worse && hasInterval(better) && hasInterval(worse)) {
    if (better.interval.lower > worse.interval.upper)
      return 'More young people got reliably better than reliably worse.';
    if (worse.interval.lower > better.interval.upper)
      return 'More young people got reliably worse than reliably better.';
  }
  return 'We cannot tell whether more got reliably better or worse.';
}

function bothScoresMessage(figures: ReportFigures): readonly Message[] {
  const found = figureOfKind(figures, 'headline');
  const row = found?.figure.tables.cards.rows[0]?.key;
  if (!found || row === undefined) return [];
  const at = (column: string): NumberPlace => ({
    figure: found.name,
    table: 'cards',
    row,
    column,
  });
  const share = valueAt(figures, at('have_both_share'));
  const canBeRead = ['n', 'eligible'].every((column) => valueAt(figures, at(column)) !== null);
  if (share === null || share >= 1 || !canBeRead) return [];
  return [
    {
      id: 'message:both-scores',
      rank: 60,
      figure: found.name,
      parts: [
        strong('We do not have both scores for everyone.'),
        text(' '),
        number(at('have_both_share')),
        text(' of those who completed support have a score before and after ('),
        number(at('n')),
        text(' of '),
        number(at('eligible')),
        text('). The others may have changed more, or less.'),
      ],
      ask: {
        verb: 'Support',
        parts: [
          text(' asking every young person who completes support for a second score. '),
          number(at('have_both_share')),
          text(' have both scores now.'),
        ],
      },
    },
  ];
}

/** That no group clearly differs in change, where that is so. */
export function alikeMessage(figures: ReportFigures): readonly Message[] {
  const found = figureOfKind(figures, 'equity_outcomes');
  if (!found) return [];
  const compared = found.figure.tables.groups.rows.flatMap(({ cells }) => {
    const cell = cells.adjusted_gap;
    return cell?.state === 'shown' && cell.standing ? [cell.standing.strength] : [];
  });
  if (compared.length < 2 || compared.some((strength) => strength !== 'none')) return [];
  return [
    {
      id: 'message:alike',
      rank: 70,
      figure: found.name,
      parts: [
        strong('Once support ends, we found no clear difference in change between groups.'),
        text(
          ` This compares groups by ${found.figure.characteristicLabel.toLowerCase()}, and only those with both scores. Small groups can differ without it showing.`,
        ),
      ],
      ask: null,
    },
  ];
}
