import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { startSentence } from '../mid-sentence.ts';
import type { PathwayContactsFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** How much contact a young person has, how much of it is missed, and what follows a contact missed. */
export function pathwayContactsWords(figure: PathwayContactsFigure): Words {
  const { attendance, means } = figure.tables;
  const read = cellReader(attendance);
  const byMeans = cellReader(means);
  return {
    finding: finding(figure),
    subtitle: `${startSentence(figure.population)}, by attendance and by means, n\u00a0=\u00a0${read.text('all', 'n')} contacts`,
    alt: [
      'A bar for each kind of attendance, and one for each means of contact.',
      ...groupRowsOf(attendance).map(({ key, label }) => `${label}: ${read.spoken(key, 'n')}.`),
      ...groupRowsOf(means).map(
        ({ key, label }) =>
          `${label}: ${byMeans.spoken(key, 'n')}, ${byMeans.spoken(key, 'missed_share')} missed.`,
      ),
    ].join(' '),
    notes: [
      ...lengthNote(figure),
      'Missed: did not attend, of contacts attended or missed. Several contacts belong to one young person, so these shares carry no interval.',
    ],
    warning: null,
  };
}

function finding({ tables }: PathwayContactsFigure): string {
  const people = cellReader(tables.people);
  const all = cellReader(tables.means);
  const usual =
    people.number('all', 'contacts') === null
      ? 'How many contacts young people attended is too small a number to show'
      : `Young people attended ${people.text('all', 'contacts')} contacts on average`;
  const missed =
    all.number('all', 'missed_share') === null
      ? ''
      : ` and missed ${all.text('all', 'missed_share')} of those arranged`;
  const again =
    people.number('all', 'seen_again_share') === null
      ? ''
      : `. After a contact missed, ${people.text('all', 'seen_again_share')} were seen again`;
  return `${usual}${missed}${again}`;
}

function lengthNote({ tables }: PathwayContactsFigure): readonly string[] {
  const people = cellReader(tables.people);
  const length = people.number('all', 'length');
  const minutes = people.number('all', 'minutes');
  return [
    ...(length === null
      ? []
      : [`Middle length of support, first to last contact: ${people.text('all', 'length')} days.`]),
    ...(minutes === null
      ? []
      : [`Contact time: ${people.text('all', 'minutes')} minutes on average.`]),
  ];
}
