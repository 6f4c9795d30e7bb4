import type { EquityQuestion } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { populationWords as outcomesPopulationWords } from '../outcomes/population-words.ts';

/** Who the page speaks of, in words that hold no number of people. */
export function populationWords(question: EquityQuestion, choices: OutcomesChoices): string {
  const { from, to, source, characteristic, group } = question;
  const filter = { ...noFilter, from, to, source, characteristic, group };
  return outcomesPopulationWords(filter, choices).replace(
    'young people who completed support',
    'young people who were referred',
  );
}
