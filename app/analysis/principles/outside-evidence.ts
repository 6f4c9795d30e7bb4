import { noPathwayQuestion } from '#app/results/pathway.ts';
import { monthsFigure } from '../pathway/months-figure.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

/** Months looked back over. */
const YEAR = 12;

/** What is known from how the files came in, and from the control chart of the Pathway page. */
export const outsideEvidence: readonly EvidenceQuestion[] = [
  {
    key: 'identifiers',
    label: 'Identifiers found at import',
    needs: [],
    ask: (_, { identifyingColumns }) => {
      if (identifyingColumns === null) return Promise.resolve(null);
      const { pseudonymised, madeSafer, leftOut } = identifyingColumns;
      const found = pseudonymised + madeSafer + leftOut;
      return Promise.resolve({
        kind: 'sentence',
        text:
          found === 0
            ? 'No column that could identify somebody was found at import'
            : `${found} ${found === 1 ? 'column' : 'columns'} that could identify somebody found at import: ${pseudonymised} given pseudonyms, ${madeSafer} made less exact or masked, ${leftOut} left out`,
      });
    },
  },
  {
    key: 'control_chart',
    label: 'Control chart signals',
    needs: ['referrals'],
    ask: async (database) => {
      const { tables, signals, tooFew } = await monthsFigure({
        database,
        options: undefined,
        question: noPathwayQuestion,
        population: '',
        method: (id, rules, query) => ({ id, version: 1, rules, query, exclusions: [] }),
      });
      const months = tables.months.rows.filter(({ role }) => role === 'group').slice(-YEAR);
      if (months.length === 0) return null;
      const latest = new Set(months.map(({ key }) => key));
      const marked = signals.filter(({ month }) => latest.has(month)).length;
      return {
        kind: 'sentence',
        text: tooFew
          ? 'Too few referrals in a month for the control chart to tell more than chance'
          : `${marked} of the last ${months.length} months of referrals stand out from chance on the control chart`,
      };
    },
  },
];
