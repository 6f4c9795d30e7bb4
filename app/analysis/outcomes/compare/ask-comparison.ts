import type { Database, QueryOptions } from '#app/database/database.ts';
import type {
  ComparedSide,
  OutcomesChoices,
  OutcomesCompared,
  OutcomesComparison,
  OutcomesFilter,
} from '#app/results/outcomes.ts';
import { ask } from '../../ask.ts';
import { pairingRules } from '../../pairing-settings.ts';
import { askedSql, type AskedScope } from '../asked-sql.ts';
import { OUTCOMES_METHOD_VERSION, scopeOf, type OutcomesSetting } from '../outcomes-question.ts';
import { narrowings, populationWords } from '../population-words.ts';
import { withoutAverages } from '../without-averages.ts';
import { compareFigure } from './compare-figure.ts';
import { emptySide, sideRow, sidesSql } from './sides.ts';

/** Two periods, sources or groups of one scale, with an interval for the difference between them. */
export async function askComparison(
  database: Database,
  filter: OutcomesFilter,
  comparison: OutcomesComparison,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OutcomesCompared> {
  const found = scopeOf(filter, choices, setting);
  if (found === null) return { state: 'no_scores' };
  const { scope, scale } = found;
  const of = (side: ComparedSide): AskedScope => ({
    ...scope,
    by: null,
    filter: narrowed(filter, side),
  });
  const query = sidesSql(askedSql(of(comparison.one)), askedSql(of(comparison.two)));
  const sides = await ask(database, query, sideRow, options);
  const side = (name: 'one' | 'two') => sides.find((row) => row.side === name) ?? emptySide(name);
  return {
    state: 'compared',
    figure: withoutAverages(
      compareFigure({
        one: side('one'),
        two: side('two'),
        words: {
          one: sideWords(comparison.one, choices),
          two: sideWords(comparison.two, choices),
        },
        scale,
        population: populationWords(common(filter, comparison), choices),
        source: 'outcome scores and referrals files',
        method: {
          id: 'outcomes.compare',
          version: OUTCOMES_METHOD_VERSION,
          rules: [
            'The difference is the first side less the second, and has an interval of its own. Where that holds 0, no difference is claimed, whatever the two results look like.',
            'Difference in average change: Welch’s t. At equal first scores: analysis of covariance, which allows for sides that began at different scores.',
            'Difference in shares: Newcombe’s interval.',
            'A young person who belongs to both sides is counted on one: where there is a pair, and then where the earlier spell is.',
            'The sides may differ in ways that the scores do not show. A difference is not a cause.',
            ...pairingRules(setting.pairing),
          ],
          query: `${query};`,
          exclusions: [],
        },
      }),
    ),
  };
}

/** What of the page’s filter holds for both sides: what a side says itself is in its own words. */
function common(filter: OutcomesFilter, { one, two }: OutcomesComparison): OutcomesFilter {
  const said = (holds: (side: ComparedSide) => boolean) => holds(one) || holds(two);
  return {
    ...filter,
    ...(said(({ from, to }) => from !== null || to !== null) ? { from: null, to: null } : {}),
    ...(said(({ source }) => source !== null) ? { source: null } : {}),
    ...(said(({ group }) => group !== null) ? { characteristic: null, group: null } : {}),
  };
}

/** What a side says takes the place of what the page’s filter says of the same thing. */
function narrowed(filter: OutcomesFilter, side: ComparedSide): OutcomesFilter {
  const period = side.from !== null || side.to !== null;
  const group = side.characteristic !== null && side.group !== null;
  return {
    ...filter,
    ...(period ? { from: side.from, to: side.to } : {}),
    ...(side.source === null ? {} : { source: side.source }),
    ...(group ? { characteristic: side.characteristic, group: side.group } : {}),
  };
}

function sideWords(side: ComparedSide, choices: OutcomesChoices): string {
  const words = narrowings(side, choices).join(', ');
  return words === '' ? 'All young people' : words.charAt(0).toUpperCase() + words.slice(1);
}
