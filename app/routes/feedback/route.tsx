import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta(
  'Feedback',
  'What young people and partners said, and what was done about it.',
);

export default function Feedback() {
  return (
    <PlannedPage
      title="Feedback"
      lede="What young people, families and partners said about the scheme, and what was done about it."
      answers={[
        'What each group of people said: young people, parents and carers, referrers, link workers, services.',
        'How many were asked, how many answered, and who did not.',
        'How answers differ between groups of young people.',
        'What changed because of it: you said, we did.',
      ]}
      needs={[
        neededFile('feedback', 'Questions, answers and comments, with who gave them.'),
        neededFile('actions', 'What the scheme did in reply, and when.'),
        neededFile('people', 'To compare groups of young people.'),
      ]}
    />
  );
}
