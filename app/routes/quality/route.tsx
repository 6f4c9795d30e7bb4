import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta('Data quality', 'How complete, valid and timely the records are.');

export default function Quality() {
  return (
    <PlannedPage
      title="Data quality"
      lede="How far the records can be trusted before anything is read from them."
      answers={[
        'Which fields are filled in, and for which groups of young people they are most often blank.',
        'Whether a blank means not known, not stated, not asked, or not applicable: the four are kept apart.',
        'Which values, dates and codes do not make sense, such as a contact before its referral.',
        'How long it takes from an event to its record.',
        'Which results on the other pages each gap weakens.',
      ]}
      needs={[
        neededFile('referrals', 'The frame: every other file is checked against it.'),
        neededFile('people', 'Characteristics, and which kind of missing each blank is.'),
        neededFile(
          'contacts',
          'And any other file: each one that is in is checked in the same way.',
        ),
      ]}
    />
  );
}
