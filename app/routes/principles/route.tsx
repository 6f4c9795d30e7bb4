import { pageMeta } from '#app/ui/page-meta.ts';
import { PlannedPage } from '#app/ui/planned-page.tsx';
import { neededFile } from '../shared/needed-file.ts';

export const meta = pageMeta(
  'Principles',
  'Where the scheme stands against the principles of good social prescribing for young people.',
);

export default function Principles() {
  return (
    <PlannedPage
      title="Principles"
      lede="Where the scheme stands against the seven principles of social prescribing for children and young people."
      answers={[
        'For each of 61 statements, on governance, ethos, design, the referral process, the link worker role, monitoring and outcomes: starting out, getting there, or excelling.',
        'What the scheme’s own records show for the statements that records can speak to.',
        'Which statements only people can judge, with room for a note and a link.',
        'Which need attention first.',
      ]}
      needs={[
        neededFile('referrals', 'Routes, times, consent and feedback to referrers.'),
        neededFile('link_workers', 'Induction, training, supervision and caseload.'),
        neededFile('services', 'Whether the directory is kept up to date.'),
        neededFile('costs', 'What recruiting, managing and delivering cost, and who pays.'),
        neededFile('feedback', 'Whether voices are heard.'),
        neededFile('actions', 'Whether they are answered.'),
      ]}
    />
  );
}
