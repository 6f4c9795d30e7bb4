import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta('Equity', 'Where gaps between groups of young people arise.');

export default function Equity() {
  return (
    <PlannedPage
      title="Equity"
      lede="Where gaps between groups of young people arise: who is reached, seen, supported, and gets better."
      answers={[
        'Whether the young people referred look like the young people who live here.',
        'At which step, from referral to outcome, a gap between groups opens or closes.',
        'Which gaps are clear, which are possible, and which are no wider than chance.',
        'How results change from the most to the least deprived areas.',
        'For which groups the numbers are too small to say, or the question was not asked.',
      ]}
      needs={[
        neededFile('referrals', 'Who was referred, and how far each young person got.'),
        neededFile('people', 'The protected characteristics and inclusion groups.'),
        neededFile('population', 'How many young people of each group live in the area.'),
        neededFile('assessments', 'Who answered which measure and when, for the last step.'),
        neededFile('responses', 'The answers or scores themselves.'),
      ]}
    />
  );
}
