import { cellText } from '#app/figures/cell-text.ts';
import { gapsOf, relianceWords, type Gap } from '#app/figures/quality/reliance.ts';
import { cellOf, columnOf } from '#app/figures/table-cells.ts';
import type { QualityKeyFieldsFigure } from '#app/results/quality-figures.ts';

interface WhatCannotBeSaidProps {
  readonly figure: QualityKeyFieldsFigure;
  readonly cannotTell: readonly string[];
}

/** What the gaps stop anyone from saying, and what can be said only with care. */
export function WhatCannotBeSaid({ figure, cannotTell }: WhatCannotBeSaidProps) {
  const gaps = gapsOf(figure);
  const share = ({ row }: Gap): string =>
    cellText(cellOf(row, 'filled_share'), columnOf(figure.tables.fields, 'filled_share'));
  const not = gaps.filter(({ reliance }) => reliance !== 'with_care');
  const withCare = gaps.filter(({ reliance }) => reliance === 'with_care');
  return (
    <section className="quality-cannot" aria-labelledby="quality-cannot-title">
      <h2 className="app-section-title" id="quality-cannot-title">
        What these gaps stop us saying
      </h2>
      {not.length > 0 && (
        <>
          <h3 className="app-small-title">Cannot be said</h3>
          <ul>
            {not.map((gap) => (
              <li key={gap.row.key}>
                <strong>{start(gap.question)}.</strong> {gap.row.label}: {share(gap)} filled in,{' '}
                {relianceWords[gap.reliance].toLowerCase()}.
              </li>
            ))}
          </ul>
        </>
      )}
      {withCare.length > 0 && (
        <>
          <h3 className="app-small-title">Can be said only with care</h3>
          <ul>
            {withCare.map((gap) => (
              <li key={gap.row.key}>
                {start(gap.question)}{' '}
                <span className="quality-cannot__share">{share(gap)} filled in</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {gaps.length === 0 && <p>No field that answers rest on has gaps that matter.</p>}
      <h3 className="app-small-title">Not known, whatever is filled in</h3>
      <ul>
        {cannotTell.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="app-source">
        Young people whose answer is missing may differ from the others: a gap between groups is
        only as sure as the records behind it.
      </p>
    </section>
  );
}

function start(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
