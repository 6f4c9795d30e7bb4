import { figureWords } from '../words/figure-words.ts';
import { startSentence } from '../words/mid-sentence.ts';
import { symbolNotes } from '../figure-symbols.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** What travels with a figure into every file: nobody should have to ask what a picture shows or where it came from. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly population: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly symbols: readonly string[];
  /** The disclosure rule in force and who set it. */
  readonly rule: string;
  readonly hidden: string;
  readonly method: string;
}

export function captionOf({ value, policy, hiddenCells }: Released<Figure>): Caption {
  const { finding, subtitle, notes, warning } = figureWords(value);
  return {
    title: finding,
    subtitle,
    population: startSentence(value.population),
    source: value.source,
    notes: [...(warning ? [`${warning.lead} ${warning.text}`] : []), ...notes],
    symbols: symbolNotes(value),
    rule: `${policy.label}. Rule set by: ${policy.setBy}`,
    hidden: hiddenWords(hiddenCells),
    method: `${value.method.id}, version ${value.method.version}`,
  };
}

/** "No numbers are hidden", "1 number is hidden", "18 numbers are hidden". */
export function hiddenWords(cells: number): string {
  if (cells === 0) return 'No numbers are hidden';
  return cells === 1 ? '1 number is hidden' : `${cells} numbers are hidden`;
}
