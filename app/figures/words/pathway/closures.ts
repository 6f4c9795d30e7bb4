import { cellReader } from '../../pathway/cell-reader.ts';
import { mostFirst } from '../../pathway/most-first.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import type { PathwayClosuresFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** How support ended, and for how many it goes on. */
export function pathwayClosuresWords(figure: PathwayClosuresFigure): Words {
  const { reasons } = figure.tables;
  const read = cellReader(reasons);
  return {
    finding: finding(figure),
    subtitle: `${startSentence(figure.population)} and whose support has ended, by reason, ${nWords(read.cell('all', 'n'), reasons)}`,
    alt: `A bar for each reason. ${groupRowsOf(reasons)
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'n')}, ${read.spoken(key, 'share')}`)
      .join('. ')}.`,
    notes: [
      ...openNote(figure),
      'Reasons are those the service recorded. They do not say what the service could have done differently.',
    ],
    warning: null,
  };
}

function finding({ tables }: PathwayClosuresFigure): string {
  const read = cellReader(tables.reasons);
  const completed = read.number('completed', 'share');
  const [next] = mostFirst(groupRowsOf(tables.reasons), 'share').filter(
    ({ key }) => key !== 'completed' && !key.startsWith('missing:'),
  );
  const other = next ? `${midSentence(next.label)} (${read.text(next.key, 'share')})` : null;
  if (completed === null) {
    return other === null
      ? 'Every way in which support ended is of too few young people to show'
      : `The reason for ending recorded most often: ${other}`;
  }
  const opening = `When support ended, ${read.text('completed', 'share')} had completed it`;
  return other === null ? opening : `${opening}. Next most often: ${other}`;
}

function openNote({ tables }: PathwayClosuresFigure): readonly string[] {
  const read = cellReader(tables.open);
  return read.number('all', 'n') === null
    ? []
    : [
        `Support goes on for ${read.text('all', 'n')} of ${read.text('all', 'of')} accepted; they are not in these shares.`,
      ];
}
