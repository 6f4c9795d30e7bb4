import { cellReader } from '../../pathway/cell-reader.ts';
import { rowsApart } from '../../pathway/group-shares.ts';
import { mostFirst } from '../../pathway/most-first.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { comparisonsNote, noCauseNote } from '../equity-notes.ts';
import { listWords } from '../list-words.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import type { PathwaySourcesFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** Who refers most, and whose referrals are accepted clearly less or more often. */
export function pathwaySourcesWords(figure: PathwaySourcesFigure): Words {
  const { sources, routes } = figure.tables;
  const read = cellReader(sources);
  const say = (table: typeof sources) =>
    groupRowsOf(table)
      .map(({ key, label }) => {
        const own = cellReader(table);
        return `${label}: ${own.spoken(key, 'n')} young people, ${own.spoken(key, 'accepted_share')} accepted`;
      })
      .join('. ');
  return {
    finding: `${most(figure)}${apart(figure)}`,
    subtitle: `${startSentence(figure.population)}, by who referred them, and share accepted, ${nWords(read.cell('all', 'n'), sources)}`,
    alt: `A bar for each source, and one for each way in. ${say(sources)}. ${say(routes)}.`,
    notes: [
      'Accepted: of those on whom a decision is known. Marked where it is apart from everyone else’s.',
      comparisonsNote(figure.comparisons),
      noCauseNote,
    ],
    warning: null,
  };
}

function most({ tables }: PathwaySourcesFigure): string {
  const rows = mostFirst(groupRowsOf(tables.sources), 'n').filter(
    (row) => !row.key.startsWith('missing:'),
  );
  const read = cellReader(tables.sources);
  const [first, second] = rows;
  if (!first) return 'How many each source referred is too small to show';
  const one = `${midSentence(first.label)} (${read.text(first.key, 'n')})`;
  return second
    ? `Young people are most often referred by: ${one} and ${midSentence(second.label)} (${read.text(second.key, 'n')})`
    : `Young people are most often referred by: ${one}`;
}

function apart({ tables }: PathwaySourcesFigure): string {
  const { lower } = rowsApart(tables.sources, 'accepted_share', 'clear');
  if (lower.length === 0) return '. No source is clearly less often accepted';
  return `. Clearly less often accepted: ${listWords(lower.map(({ label }) => midSentence(label)))}`;
}
