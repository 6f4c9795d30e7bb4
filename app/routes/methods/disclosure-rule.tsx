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
          Where a hidden count could be worked out from its neighbours and a total, more is hidden,
          or the whole breakdown. All hidden cells look alike.
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
        . What the check cannot know is what has been published before: someone who holds an earlier
        report may be able to subtract one from the other.
      </p>
    </>
  );
}
