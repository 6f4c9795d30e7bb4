import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta(
  'Board report',
  'A report for the Health and Wellbeing Board, with figures that are safe to publish.',
);

export default function Report() {
  return (
    <PlannedPage
      title="Board report"
      lede="A short report for a Health and Wellbeing Board: what was found, what is asked, and the figures behind it."
      answers={[
        'The key messages in plain words, each with its number and how sure it is.',
        'What the Board is asked to decide or support.',
        'Who is reached, how long young people wait, what changes, and where gaps lie.',
        'What is not known, and what would make it known.',
        'Only figures that have passed the disclosure check: small numbers are hidden.',
      ]}
      needs={[
        neededFile('referrals', 'Reach, waits and completion.'),
        neededFile('assessments', 'Outcomes: which measure was answered, when and by whom.'),
        neededFile('responses', 'Outcomes: the answers or scores themselves.'),
        neededFile('people', 'Equity between groups.'),
        neededFile('population', 'Who lives here, against who is reached.'),
        neededFile('feedback', 'What young people said.'),
        neededFile('actions', 'What was done about it.'),
      ]}
    />
  );
}
