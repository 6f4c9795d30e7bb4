import type { ScaleDescription } from '#app/results/figure.ts';
import { midSentence } from './mid-sentence.ts';

/** What is scored, in the words of its measure: "SWEMWBS metric score", "SDQ parent total difficulties score". */
export function scaleName({ measureLabel, scaleLabel }: ScaleDescription): string {
  const scale = midSentence(scaleLabel);
  const said = measureLabel.toLowerCase().includes(scale.toLowerCase());
  const name = said ? measureLabel : `${measureLabel} ${scale}`;
  return name.endsWith('score') ? name : `${name} score`;
}

/** " Lower is better." where that is so: readers expect the opposite. */
export function directionWords({ better }: ScaleDescription): string {
  return better === 'lower' ? '. Lower is better' : '';
}
