import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta(
  'Pathway',
  'How far young people get from referral to completion, and how long it takes.',
);

export default function Pathway() {
  return (
    <PlannedPage
      title="Pathway"
      lede="How far young people get, from referral to completing support, and how long each step takes."
      answers={[
        'How many young people were referred, accepted, contacted, agreed a plan, took up an activity and completed support.',
        'Where along the way young people stop, and the reasons that were recorded.',
        'How long each step takes, counting those who are still waiting.',
        'Who refers, and what happens to referrals that are not accepted.',
        'Whether waits and numbers change from month to month by more than chance.',
      ]}
      needs={[
        neededFile('referrals', 'Dates of referral, decision, plan and closing.'),
        neededFile('contacts', 'First contact, attendance and non-attendance.'),
        neededFile('onward_referrals', 'Which activities were offered, taken up and ended.'),
      ]}
    />
  );
}
