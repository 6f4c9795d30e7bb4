import { LEAST_TO_COMPARE } from '#app/analysis/equity/compare.ts';
import { FALSE_DISCOVERY_RATE } from '#app/analysis/judge-comparisons.ts';

/** How groups of young people are set beside each other, and when a gap is called one. */
export function ComparingGroups() {
  return (
    <>
      <h2 id="groups">Comparing groups</h2>
      <p>
        Each group is set against the whole scheme, or against everyone else: the page says which,
        and you choose. Against the scheme, the group itself is part of what it is set against, so
        gaps look smaller; both ways find the same gaps.
      </p>
      <ul>
        <li>
          <strong>Differences between shares</strong> carry Newcombe’s interval, and the exact test
          of Fisher decides how surprising they are.
        </li>
        <li>
          <strong>Outcomes of groups</strong> are compared raw, and at equal first scores (analysis
          of covariance), because groups that start lower have further to rise.
        </li>
        <li>
          <strong>Waits</strong> count those who are still waiting for as long as they have waited
          (Kaplan and Meier), instead of leaving them out.
        </li>
        <li>
          A group of fewer than {LEAST_TO_COMPARE} is shown and not compared: chance would decide.
        </li>
        <li>
          <strong>Not known is a group of its own</strong>, in each of its kinds, and never “other”.
          Groups are named and ordered as the Census names and orders them.
        </li>
      </ul>
      <p>
        Compare enough groups, and some will differ by chance. So every comparison of a page is
        judged together with all the others, and the page says how many were made.{' '}
        <strong>Clear</strong> means that the gap holds at a false discovery rate of{' '}
        {FALSE_DISCOVERY_RATE * 100}% (Benjamini and Hochberg): of all gaps called clear, no more
        than one in twenty is expected to be chance. <strong>Possible</strong> means that the gap’s
        own interval leaves out no gap, which may be chance. Headings keep the two apart, and the
        key messages of the Board report name clear gaps only.
      </p>
      <p>
        Two groups or two periods set side by side get one interval for the difference between them.
        Two intervals that overlap do not show that there is none.
      </p>
    </>
  );
}
