import { expect, test } from 'vitest';
import { identifyingColumns } from '#app/workspace/files/identifying-columns.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';

test('columns that could identify somebody are counted by what was done about them', async () => {
  const workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-07-01' });
  const text = [
    'referral_id,person_id,nhs_number,surname,date_of_birth,date_referred,decision',
    'R1,P1,9434765919,Ashdown,2010-05-04,2026-01-05,Accepted',
    'R2,P2,9434765870,Birch,2011-02-03,2026-02-06,Accepted',
    '',
  ].join('\n');
  await workspace.importFiles([new File([text], 'referrals.csv', { type: 'text/csv' })]);
  const counts = identifyingColumns(workspace.getState().files);
  expect(counts).toEqual({ pseudonymised: 0, madeSafer: 0, leftOut: 3 });
  await workspace.forget();
  expect(identifyingColumns([])).toEqual({ pseudonymised: 0, madeSafer: 0, leftOut: 0 });
});
