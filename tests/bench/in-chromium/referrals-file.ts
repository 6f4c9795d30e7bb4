const sources = ['School', 'GP', 'CAMHS', 'Self', 'Youth justice', 'Early help', 'Social worker'];
const closures = ['Completed', 'Disengaged', 'Moved away', 'Referred on'];

const header =
  'referral_id,person_id,referred_on,source,route,decision,decided_on,link_worker_id,age_at_referral,plan_agreed_on,closed_on,closure_reason,information_sharing_consent,referrer_told_on';

/** A referrals export of so many rows and 14 columns, with a faulty date in every 10,000th row. */
export function referralsFile(rows: number): File {
  const parts: string[] = [`${header}\n`];
  const perPart = 10_000;
  for (let start = 0; start < rows; start += perPart) {
    let text = '';
    for (let i = start; i < Math.min(start + perPart, rows); i++) text += row(i);
    parts.push(text);
  }
  return new File(parts, 'referrals.csv', { type: 'text/csv' });
}

function row(i: number): string {
  const referred = i % 10_000 === 9_999 ? '31/02/2025' : day(i % 700);
  return `REF-${String(i).padStart(8, '0')},HYL-${String(i % 400_000).padStart(8, '0')},${referred},${sources[i % 7]},Professional,Accepted,${day((i % 700) + 5)},LW-${i % 23},${11 + (i % 14)},${day((i % 700) + 20)},${day((i % 700) + 120)},${closures[i % 4]},Yes,${day((i % 700) + 125)}\n`;
}

function day(offset: number): string {
  const date = new Date(Date.UTC(2023, 0, 1 + offset));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
