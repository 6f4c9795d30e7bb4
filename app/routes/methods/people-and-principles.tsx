import { defaultShareRule, LEAST_TO_SUGGEST } from '#app/analysis/principles/suggest-level.ts';
import { formatPercent } from '#app/results/format.ts';

/** How answers, comments and the statements of good practice are dealt with. */
export function PeopleAndPrinciples() {
  return (
    <>
      <h2 id="feedback">Feedback and principles</h2>
      <p>
        Answers are counted for each kind of person who gave them. Questions with different scales
        or wordings stay apart, as the old and the new Friends and Family Test do. A comment is
        quoted only where the file says that it may be, and after names, numbers and addresses in it
        have been looked for and taken out.
      </p>
      <p>
        Each of the 61 statements of good practice has a rating that only people give. Beside it
        stands what your files can show, or which file is missing. A level is suggested from one
        named share, by a rule you can change: getting there from{' '}
        {formatPercent(defaultShareRule.gettingThere)}, excelling from{' '}
        {formatPercent(defaultShareRule.excelling)}. The guidance sets no such levels; these are our
        starting points. A share of fewer than {LEAST_TO_SUGGEST} young people suggests nothing.
      </p>
    </>
  );
}
