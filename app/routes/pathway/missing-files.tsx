import { Link } from '@remix-run/react';
import type { PathwayFigures } from '#app/results/pathway.ts';
import { Notice } from '#app/ui/notice.tsx';

/** Which files would add what to the page. */
export function MissingFiles({ figures }: { readonly figures: PathwayFigures }) {
  const missing = [
    ...(figures.contacts
      ? []
      : ['A contacts file adds first contact, attendance and contact time.']),
    ...(figures.onward ? [] : ['An onward referrals file adds which activities were taken up.']),
    ...(figures.reasons ? [] : ['A referral reasons file adds what young people come for.']),
    ...(figures.caseload ? [] : ['A link workers file adds caseload.']),
  ];
  if (missing.length === 0) return null;
  return (
    <Notice title="Not in the files yet, or nothing left by the filters">
      <ul>
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Link to="/import">Add files on Import</Link>
    </Notice>
  );
}
