import { formatCount } from '#app/results/format.ts';
import { overviewRows, type OverviewRow } from '../equity/overview-rows.ts';
import { standingStyles } from '../equity/standing.ts';
import { cellOf, numberOf } from '../table-cells.ts';
import { comparisonsNote, noCauseNote } from './equity-notes.ts';
import { listWords, numberWord } from './list-words.ts';
import { midSentence } from './mid-sentence.ts';
import type { EquityOverviewFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

const mostNamed = 4;

/** Which characteristics show a clear gap somewhere along the pathway. */
export function equityOverviewWords(figure: EquityOverviewFigure): Words {
  const rows = overviewRows(figure);
  return {
    finding: finding(rows),
    subtitle: `Largest gap against ${figure.againstLabel} at any step after referral, by characteristic, percentage points with 95% confidence intervals${nOf(figure)}`,
    alt: `A row for each characteristic with its largest gap. ${rows.map(rowWords).join('. ')}.`,
    notes: [comparisonsNote(figure.comparisons), noCauseNote],
    warning: null,
  };
}

function finding(rows: readonly OverviewRow[]): string {
  const clear = rows.filter(({ mark }) => mark.startsWith('clearly'));
  const possible = rows.filter(({ mark }) => mark.startsWith('possibly'));
  if (rows.length === 0) return 'No characteristic is in the files';
  if (!rows.some(({ value }) => value !== null)) {
    return 'There are too few young people to compare groups';
  }
  const also =
    possible.length === 0
      ? ''
      : `; ${numberWord(possible.length).toLowerCase()} ${possible.length === 1 ? 'shows' : 'show'} a possible one`;
  if (clear.length === 0) {
    return `No characteristic shows a clear gap along the pathway${also}`;
  }
  const verb = clear.length === 1 ? 'characteristic shows' : 'characteristics show';
  const names = clear.slice(0, mostNamed).map(({ label }) => midSentence(label));
  const more = clear.length - names.length;
  const listed = listWords(more > 0 ? [...names, `${more} more`] : names);
  return `${numberWord(clear.length)} ${verb} a clear gap along the pathway: ${listed}`;
}

/** Each characteristic applies to its own number of young people: the largest is everybody. */
function nOf({ tables }: EquityOverviewFigure): string {
  const most = Math.max(0, ...tables.overview.rows.map((row) => numberOf(cellOf(row, 'n')) ?? 0));
  return most === 0 ? '' : `, n\u00a0=\u00a0${formatCount(most)}`;
}

function rowWords({ label, gap, mark, where, instead }: OverviewRow): string {
  if (instead !== null) return `${label}: ${instead.replace(/^\[[a-z]\] /, '').toLowerCase()}`;
  const place = where ? `, ${where.group}, ${where.step}` : '';
  return mark === 'similar'
    ? `${label}: no clear gap`
    : `${label}: ${gap}, ${standingStyles[mark].words}${place}`;
}
