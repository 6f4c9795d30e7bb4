import { glancePanels } from '../../outcomes/glance-panels.ts';
import { noComparisonNote } from '../standing-notes.ts';
import type { AtAGlanceFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** How many measures show a clear change, each on its own scale. */
export function atAGlanceWords(figure: AtAGlanceFigure): Words {
  const panels = glancePanels(figure);
  const main = panels.filter(({ primary }) => primary);
  return {
    finding: findingOf(main.filter(({ zero }) => zero !== null).map(({ meaning }) => meaning)),
    subtitle:
      'Average change with 95% confidence interval, each on its own scale: sizes are not to be compared between them',
    alt: main
      .map(({ title, unit, valueText, intervalText, haveText }) => {
        const value = valueText.startsWith('[') ? 'not shown' : `${valueText} ${intervalText}`;
        return `${title}, ${unit}: ${value.trim()}, ${haveText.replace('[c]', 'a hidden number')}`;
      })
      .join('. ')
      .concat('.'),
    notes: [
      ...(main.some(({ meaningful }) => meaningful !== null)
        ? ['Dashed line: published meaningful change, where there is one.']
        : []),
      'Filled dot: clearly better. Square: clearly worse. Open circle: no clear change.',
      'The main scale of each measure is drawn; the table has every scale. With many results side by side, some would look clear by chance alone.',
      noComparisonNote,
    ],
    warning: null,
  };
}

function findingOf(meanings: readonly string[]): string {
  const better = meanings.filter((meaning) => meaning === 'clearly_better').length;
  const worse = meanings.filter((meaning) => meaning === 'clearly_worse').length;
  const of = meanings.length;
  if (of === 0) return 'No measure has both scores yet';
  const worseWords = worse === 0 ? '' : `, and for the worse in ${worse}`;
  if (better === 0 && worse === 0) return `No clear change in any of ${of} measures`;
  return `Average change was for the better in ${better} of ${of} measures${worseWords}`;
}
