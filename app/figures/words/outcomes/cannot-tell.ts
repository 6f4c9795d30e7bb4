import { formatCount, formatThreshold } from '#app/results/format.ts';
import { powerOf, type Power } from '../../outcomes/power.ts';
import { nWords } from '../n-words.ts';
import { scaleName } from '../scale-name.ts';
import { youngPeople } from '../young-people.ts';
import { cellOf, totalRowOf } from '../../table-cells.ts';
import type { CannotTellFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** What so many pairs could show, said as plainly where they are enough as where they are not. */
export function cannotTellWords(figure: CannotTellFigure): Words {
  const { scale, tables } = figure;
  const power = powerOf(figure);
  return {
    finding: findingOf(figure, power),
    subtitle: `Average change in ${scaleName(scale)} that so many pairs are likely to show, ${scale.unit}, ${nWords(cellOf(totalRowOf(tables.power), 'n'), tables.power)}`,
    alt: altOf(figure, power),
    notes: [
      ...neededNotes(figure, power),
      'Likely: four times out of five (80% power), by an interval that leaves out no change.',
      'It is a guide for planning. It is no second test of the result, and it says nothing of small groups, which can tell less.',
    ],
    warning: null,
  };
}

function findingOf({ scale }: CannotTellFigure, { n, smallest, more }: Power): string {
  if (n.value === 0) return 'No young people have both scores yet';
  if (n.value === null) return 'How much these scores can tell is hidden';
  const pairs = `${formatCount(n.value)} ${n.value === 1 ? 'pair' : 'pairs'} of scores`;
  if (smallest.value === null) return `With ${pairs} it cannot be said what change could be shown`;
  const change = `${smallest.text} ${scale.unit}`;
  if (scale.importantChange === null) {
    return `${pairs} are likely to show an average change of ${change} or more, and may miss a smaller one`;
  }
  const meaningful = `${formatThreshold(scale.importantChange.from)} ${scale.importantChange.from === 1 ? scale.unit.replace(/s$/, '') : scale.unit}`;
  return more.value === 0
    ? `${pairs} are enough to show a meaningful average change of ${meaningful}`
    : `${pairs} are too few to show a meaningful average change of ${meaningful}`;
}

function neededNotes({ scale }: CannotTellFigure, { needed, more }: Power): readonly string[] {
  if (scale.importantChange === null) {
    return [
      'No meaningful change that could be verified has been published for this scale, so it is not said how many pairs would be needed.',
    ];
  }
  const source = `Meaningful change: ${scale.importantChange.text} ${scale.importantChange.source}.`;
  if (needed.value === null || more.value === null) return [source];
  const pairs = formatCount(needed.value);
  return [
    more.value === 0
      ? `About ${pairs} pairs would be needed for it.`
      : `About ${pairs} pairs would be needed: ${formatCount(more.value)} more.`,
    source,
  ];
}

function altOf({ scale }: CannotTellFigure, { n, found, smallest, meaningfulText }: Power): string {
  const who = n.value === null ? 'a hidden number of young people' : youngPeople(n.value);
  const say = (value: number | null, text: string) => (value === null ? 'not shown' : text);
  return [
    `Average change found among ${who}: ${say(found.value, `${found.text} ${found.intervalText}`.trim())}.`,
    `Smallest change likely to be shown: ${say(smallest.value, smallest.text)}.`,
    ...(meaningfulText === ''
      ? []
      : [`Published meaningful change: ${meaningfulText} ${scale.unit}.`]),
  ].join(' ');
}
