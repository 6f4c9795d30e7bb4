import { cellReader } from '../../pathway/cell-reader.ts';
import { rowsApart } from '../../pathway/group-shares.ts';
import { groupName } from '../../equity/group-name.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { comparisonsNote, noCauseNote } from '../equity-notes.ts';
import { listWords } from '../list-words.ts';
import { midSentence } from '../mid-sentence.ts';
import type { PathwayWaitsFigure, WaitStep } from '#app/results/pathway-figures.ts';
import type { Row } from '#app/results/table.ts';
import type { Words } from '../words.ts';

const happened: Readonly<Record<WaitStep, string>> = {
  first_contact: 'had a first contact',
  plan_agreed: 'had agreed a plan',
  activity_taken_up: 'had taken up an activity',
};

/** How long the wait is, for whom it is clearly longer, and what is not known yet. */
export function pathwayWaitsWords(figure: PathwayWaitsFigure): Words {
  const { groups, bands } = figure.tables;
  const read = cellReader(groups);
  const n = cellReader(bands).text('all', 'n');
  const rows = groupRowsOf(groups);
  return {
    finding: `${middle(figure)}${apart(figure)}`,
    subtitle: `Share who ${happened[figure.step]} within ${figure.days} days of the referral, by ${midSentence(figure.characteristicLabel)}, with 95% confidence intervals, n\u00a0=\u00a0${n}`,
    alt: [
      `A row for each group, with the share within ${figure.days} days and its interval, against the line of everyone, ${read.spoken('all', 'seen_share')}.`,
      ...rows.map(
        ({ key, label }) =>
          `${label}: ${read.spoken(key, 'seen_share')}, middle wait ${read.spoken(key, 'median')} days.`,
      ),
    ].join(' '),
    notes: [
      'Days: the middle wait, counting those still waiting for as long as they have.',
      ...(hasMarks(figure)
        ? ['Filled triangle: clearly lower or higher than everyone else. Open triangle: possibly.']
        : []),
      comparisonsNote(figure.comparisons),
      noCauseNote,
    ],
    warning: null,
  };
}

function middle({ tables, step, days }: PathwayWaitsFigure): string {
  const read = cellReader(tables.groups);
  const share = read.number('all', 'seen_share');
  const median = read.cell('all', 'median');
  if (median.state === 'shown') {
    const within = share === null ? '' : `; ${read.text('all', 'seen_share')} within ${days} days`;
    return `Half of those accepted ${happened[step]} by day ${read.text('all', 'median')}${within}`;
  }
  if (median.state === 'suppressed') return 'The middle wait is hidden: too few young people';
  return share === null
    ? `Fewer than half of those accepted ${happened[step]} so far`
    : `${read.text('all', 'seen_share')} of those accepted ${happened[step]} within ${days} days`;
}

const longestNames = 90;

function apart(figure: PathwayWaitsFigure): string {
  const { tables } = figure;
  const { lower } = rowsApart(tables.groups, 'seen_share', 'clear');
  if (lower.length === 0) return '. No group is clearly slower';
  const read = cellReader(tables.groups);
  const name = ({ key, label }: Row) =>
    `${groupName(figure.characteristicLabel, label)} (${read.text(key, 'seen_share')})`;
  const names = listWords(lower.map(name));
  return lower.length <= 2 && names.length <= longestNames
    ? `. Clearly lower for: ${names}`
    : `. Clearly lower for ${lower.length} groups`;
}

function hasMarks({ tables }: PathwayWaitsFigure): boolean {
  return (['clear', 'possible'] as const).some((strength) => {
    const { lower, higher } = rowsApart(tables.groups, 'seen_share', strength);
    return lower.length + higher.length > 0;
  });
}
