import { cellReader } from '../../pathway/cell-reader.ts';
import { mostFirst } from '../../pathway/most-first.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import { nWords } from '../n-words.ts';
import type { PathwayNotAcceptedFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** Why young people were not accepted, and whether they were shown another way to help. */
export function pathwayNotAcceptedWords(figure: PathwayNotAcceptedFigure): Words {
  const { reasons, signposted } = figure.tables;
  const read = cellReader(reasons);
  const posted = cellReader(signposted);
  return {
    finding: `${most(figure)}${shown(figure)}`,
    subtitle: `${startSentence(figure.population)}, by the reason recorded, ${nWords(read.cell('all', 'n'), reasons)}`,
    alt: [
      'A bar for each reason, and one for each answer on signposting.',
      ...groupRowsOf(reasons).map(({ key, label }) => `${label}: ${read.spoken(key, 'n')}.`),
      ...groupRowsOf(signposted).map(
        ({ key, label }) =>
          `Signposted elsewhere, ${midSentence(label)}: ${posted.spoken(key, 'n')}.`,
      ),
    ].join(' '),
    notes: [
      ...decisionNote(figure),
      'Not recorded whether signposted does not mean not signposted.',
    ],
    warning: null,
  };
}

function most({ tables }: PathwayNotAcceptedFigure): string {
  const read = cellReader(tables.reasons);
  const [first] = mostFirst(groupRowsOf(tables.reasons), 'n').filter(
    (row) => !row.key.startsWith('missing:'),
  );
  const n =
    read.number('all', 'n') === null ? 'Young people' : `${read.text('all', 'n')} young people`;
  return first
    ? `${n} were not accepted, most often because: ${midSentence(first.label)} (${read.text(first.key, 'n')})`
    : `${n} were not accepted`;
}

function shown({ tables }: PathwayNotAcceptedFigure): string {
  const read = cellReader(tables.signposted);
  return read.number('yes', 'share') === null
    ? ''
    : `. ${read.text('yes', 'share')} were signposted elsewhere`;
}

function decisionNote({ tables }: PathwayNotAcceptedFigure): readonly string[] {
  const read = cellReader(tables.decision);
  return read.number('not_accepted', 'median') === null
    ? []
    : [
        `Middle time from referral to a decision not to accept: ${read.text('not_accepted', 'median')} days.`,
      ];
}
