import { defaultShareRule, LEAST_TO_SUGGEST } from '#app/analysis/principles/suggest-level.ts';
import type { Review } from '#app/results/principles-review.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { ChangeReview } from './change-review.ts';
import { RuleFields } from './rule-fields.tsx';

/** The rule by which levels are suggested, to be read and changed. */
export function RulePanel({
  review,
  change,
}: {
  readonly review: Review;
  readonly change: ChangeReview;
}) {
  const own = Object.keys(review.rules).filter((key) => key !== 'all');
  return (
    <Disclosure className="principles-rules app-no-print" summary="How levels are suggested">
      <p>
        Where one share says how far a statement is met, a level is suggested from it. Statements
        without such a share get no suggestion, nor do shares of fewer than {LEAST_TO_SUGGEST} young
        people or referrals. The guidance sets no such numbers: these are our own starting points,
        and yours to change. Nothing is ever rated for you.
      </p>
      <RuleFields
        rule={review.rules.all ?? defaultShareRule}
        unit="percent"
        isOwn={review.rules.all !== undefined}
        onRule={(rule) => change.rule('all', rule)}
        what="Rule of suggestion for all statements"
      />
      {own.length > 0 && (
        <p>
          {`${own.length} ${own.length === 1 ? 'statement has a rule' : 'statements have rules'} of ${own.length === 1 ? 'its' : 'their'} own: ${own.join(', ')}. `}
          <TextButton onClick={change.defaultRules}>Use the default for all</TextButton>
        </p>
      )}
    </Disclosure>
  );
}
