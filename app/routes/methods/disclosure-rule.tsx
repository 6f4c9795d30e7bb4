import { defaultPolicy } from '#app/disclosure/policy.ts';

/** The rule by which numbers may leave, told from the policy in force. */
export function DisclosureRule() {
  const { hideUpTo, roundTo, leastDenominator, leastMeanBase, links } = defaultPolicy;
  return (
    <>
      <h2 id="disclosure">What is hidden before it leaves</h2>
      <p>
        The screen shows exact numbers to the evaluation team. Whatever is downloaded or copied
        passes a disclosure check first, under these rules:
      </p>
      <ul>
        <li>A count from 1 to {hideUpTo} is hidden and marked [c]. A true 0 stays 0.</li>
        <li>
          Other counts are rounded to the nearest {roundTo}. Totals are added up from the rounded
          counts.
        </li>
        <li>
          Where a hidden count could be worked out from a total, a share, a nested group or another
          table of the same release, further counts are hidden, as few as will do. All hidden cells
          look alike.
        </li>
        <li>
          A share is made from the rounded counts, and needs a base of at least {leastDenominator}.
          An average needs at least {leastMeanBase} young people.
        </li>
      </ul>
      <p>
        Where the rules used for NHS data differ, this takes the stricter:{' '}
        {links.map((link, index) => (
          <span key={link}>
            {index > 0 && ' and '}
            <a href={link}>{new URL(link).hostname}</a>
          </span>
        ))}
        . Another rule can be chosen on each page, and a scheme can enter its own.
      </p>
      <p>
        The result is then attacked as a stranger would attack it: from everything that is told,
        which values could each hidden count still take? A release that leaves too few is refused.
        It is also set beside what has left before, for as long as the tab is open or from the small
        file of releases that you keep. What no check can know is what somebody else has published
        about the same young people.
      </p>
    </>
  );
}
