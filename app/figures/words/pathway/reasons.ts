import { cellReader } from '../../pathway/cell-reader.ts';
import { mostFirst } from '../../pathway/most-first.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { listWords } from '../list-words.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import type { PathwayReasonsFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** What most young people were referred for. */
export function pathwayReasonsWords(figure: PathwayReasonsFigure): Words {
  const { reasons } = figure.tables;
  const read = cellReader(reasons);
  const rows = mostFirst(groupRowsOf(reasons), 'share').filter(
    (row) => !row.key.startsWith('missing:'),
  );
  const names = rows
    .slice(0, 3)
    .map(({ key, label }) => `${midSentence(label)} (${read.text(key, 'share')})`);
  return {
    finding:
      names.length === 0
        ? 'Every reason for referral is given for too few young people to show'
        : `The ${names.length === 1 ? 'reason' : 'reasons'} recorded most often: ${listWords(names)}`,
    subtitle: `${startSentence(figure.population)}, by reason for referral, ${nWords(read.cell('all', 'n'), reasons)} with any reason recorded`,
    alt: `A bar for each reason. ${groupRowsOf(reasons)
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'n')}, ${read.spoken(key, 'share')}`)
      .join('. ')}.`,
    notes: ['Several reasons can be given for one young person: shares add up to more than 100%.'],
    warning: null,
  };
}
