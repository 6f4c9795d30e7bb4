import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta(
  'Explore',
  'Ask your own questions of the tables, in SQL, in the browser.',
);

export default function Explore() {
  return (
    <PlannedPage
      title="Explore"
      lede="A researcher’s bench: your own questions of the pseudonymised tables, in SQL, inside this browser."
      answers={[
        'Any question that the tables and views can answer, with the query kept beside its result.',
        'A quick chart of a result.',
        'How a number on another page was worked out: each figure’s query opens here.',
        'Whether a result is safe to take away: nothing is exported before the disclosure check.',
      ]}
      needs={[
        neededFile(
          'referrals',
          'Or any other file: whatever is imported becomes a table that can be queried.',
        ),
        neededFile('people', 'Consent to research decides who is counted here.'),
      ]}
    />
  );
}
