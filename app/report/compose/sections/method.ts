import { comparisonsNote } from '#app/figures/words/equity-notes.ts';
import { symbols } from '#app/results/symbols.ts';
import { figureOfKind } from '../../document/figure-of-kind.ts';
import { note, paragraph } from '../item.ts';
import { glossary } from '../glossary.ts';
import type { Section } from '../../document/report-document.ts';
import type { ReportInput } from '../report-input.ts';

/** What the signs and words mean, and how the numbers were made safe. */
export function methodSection({ figures }: ReportInput): Section {
  const policy = Object.values(figures)[0]?.policy;
  const overview = figureOfKind(figures, 'equity_overview');
  const change = figureOfKind(figures, 'reliable_change');
  const reliable = change?.figure.scale.reliableChange;
  return {
    id: 'method',
    title: 'Symbols and method',
    blocks: [
      paragraph(
        'method:where',
        'Worked out in Evenlode, in a browser on one computer: no record of a young person was sent anywhere. Every table is in the CSV files that come with this report.',
      ),
      ...(policy
        ? [
            paragraph(
              'method:rule',
              `${policy.label}. Other numbers are hidden too where a small one could be worked out from them, and shares are made from rounded counts. Numbers may not add up because of rounding. Who set this rule: ${policy.setBy}.`,
            ),
          ]
        : []),
      paragraph(
        'method:intervals',
        'Ranges after “95% CI” are confidence intervals. They show how far a number could move by chance, if the scheme were run again for other young people like these.',
      ),
      ...(overview
        ? [paragraph('method:comparisons', comparisonsNote(overview.figure.comparisons))]
        : []),
      ...(reliable
        ? [
            paragraph(
              'method:reliable',
              `“Reliably” better or worse is a change of ${reliable.threshold} ${change.figure.scale.unit} or more on ${change.figure.scale.measureLabel}. That is more than the measure’s own error.`,
            ),
            note('method:reliable-source', `Where that comes from: ${reliable.source}.`),
          ]
        : []),
      {
        kind: 'terms',
        terms: [
          ...Object.values(symbols).map(({ text, meaning }) => ({ term: text, meaning })),
          ...glossary,
        ],
      },
    ],
  };
}
