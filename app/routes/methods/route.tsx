import { Link } from '@remix-run/react';
import { defaultPairingSettings, pairingRules } from '#app/analysis/pairing-settings.ts';
import { referralByPersonRules } from '#app/analysis/referral-by-person.ts';
import { pageMeta } from '#app/ui/page-meta.ts';
import { ReadingPage } from '#app/ui/reading-page.tsx';
import { ComparingGroups } from './comparing-groups.tsx';
import { DisclosureRule } from './disclosure-rule.tsx';
import { Intervals } from './intervals.tsx';
import { PeopleAndPrinciples } from './people-and-principles.tsx';
import { ReachAndGradients } from './reach-and-gradients.tsx';
import { ReliableChange } from './reliable-change.tsx';
import { ResearchOutputs } from './research-outputs.tsx';

export const meta = pageMeta(
  'Methods',
  'How Evenlode makes its numbers: pairs, change, intervals, gaps between groups, and what is hidden.',
);

const contents = [
  { id: 'records', label: 'From files to records' },
  { id: 'scores', label: 'From answers to scores' },
  { id: 'pairs', label: 'From scores to pairs' },
  { id: 'reliable-change', label: 'Reliable change' },
  { id: 'intervals', label: 'Uncertainty' },
  { id: 'groups', label: 'Comparing groups' },
  { id: 'reach', label: 'Reach and deprivation' },
  { id: 'feedback', label: 'Feedback and principles' },
  { id: 'cause', label: 'What the numbers cannot say' },
  { id: 'disclosure', label: 'What is hidden before it leaves' },
  { id: 'research', label: 'Research' },
];

export default function Methods() {
  return (
    <ReadingPage
      title="Methods"
      lede="How the numbers are made, in the order in which they are made. Each figure also says how it was worked out, with its query and who was left out."
      contents={contents}
    >
      <h2 id="records">From files to records</h2>
      <p>
        Each file is recognised by its headings, its values and how they are spread. What was
        recognised, how surely and why can be read and changed. Columns that could identify somebody
        are kept out until you decide about them. Each different value in a column is checked once
        against the <Link to="/data-dictionary">data dictionary</Link>. A row that lacks something
        essential is left out; a value that makes no sense is left blank; both are listed with their
        row numbers, and every number of young people counts them as left out.
      </p>
      <p>
        Then the files are checked against each other: rows that belong to nothing, rows that are
        there twice, days out of order, scores and ages out of range, codes damaged by a
        spreadsheet. <Link to="/import">Import</Link> says what was found and what is done about it;
        you can choose otherwise.
      </p>
      <p>
        A blank is not an answer, and there is more than one kind: not applicable, preferred not to
        say, not stated, not known, left empty. They are kept apart, and none is ever counted as
        “no” or as “other”. A value that is in no list stays as it was given, marked as not matched.
      </p>
      <p>
        Young people whose consent to evaluation is recorded as refused are left out of every
        result. The number left out is shown.
      </p>
      <p>
        Many systems export contacts, onward referrals and goals by young person, without the
        referral they belong to. Then the referral is found:
      </p>
      <ul>
        {referralByPersonRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        Where a referral gives no age, and the month of birth is known from another file, age at
        referral is worked out from the two months, in whole years. It is exact to the month: in the
        month of a birthday, the birthday counts as past.
      </p>

      <h2 id="scores">From answers to scores</h2>
      <p>
        A measure is scored as its authors published it: which answers are turned round, how many
        may be blank, and how a sum becomes a score. The{' '}
        <Link to="/measures">list of measures</Link> gives each rule with its source and says how
        sure we are of it. Where scores come ready-made, they are taken as they are, checked against
        the range the measure allows. Personal goals and outcomes without a measure stand beside the
        validated ones.
      </p>

      <h2 id="pairs">From scores to pairs</h2>
      <p>
        Change can be seen only in those who answered twice, so everything rests on which two scores
        are compared.
      </p>
      <ul>
        {pairingRules(defaultPairingSettings).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        No national standard fixes these limits for social prescribing. They are Evenlode’s own
        defaults, and the Outcomes page lets you set others. Answers from a young person, a parent
        or carer and a teacher are never mixed, nor are versions of a measure. NHS England’s own
        rule for mental health services differs: it takes the first score on or after the first
        contact and the last on or after the second, in closed referrals of under-18s.
      </p>

      <ReliableChange />
      <Intervals />

      <ComparingGroups />
      <ReachAndGradients />
      <PeopleAndPrinciples />

      <h2 id="cause">What the numbers cannot say</h2>
      <ul>
        <li>
          <strong>They show change, not its cause.</strong> Without a comparison group nobody can
          tell what would have happened anyway. Young people often come when things are at their
          hardest, and some would have got better by themselves.
        </li>
        <li>
          <strong>Those who start low tend to move up</strong>, and those who start high to move
          down, by measurement error alone. Results for those who started low carry that warning.
        </li>
        <li>
          <strong>Those who answered twice may differ from those who did not.</strong> Each result
          says how many are missing, why, and how their first scores compare.
        </li>
      </ul>

      <DisclosureRule />
      <ResearchOutputs />
    </ReadingPage>
  );
}
