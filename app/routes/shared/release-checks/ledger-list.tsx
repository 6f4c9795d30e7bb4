import type { Ledger } from '#app/disclosure/ledger/ledger.ts';
import { formatDate } from '#app/results/format.ts';

/** The releases that have left so far: when, by which rule, about whom. */
export function LedgerList({ ledger }: { readonly ledger: Ledger }) {
  if (ledger.releases.length === 0) return <p>Nothing has left this project yet.</p>;
  return (
    <ul>
      {ledger.releases.map(({ date, policy, filters, tables }, index) => (
        <li key={index}>
          {`${formatDate(date)}: ${tables.length} tables, ${filterWords(filters)}. ${policy.label}.`}
        </li>
      ))}
    </ul>
  );
}

function filterWords(filters: Readonly<Record<string, string>>): string {
  const names = Object.keys(filters);
  if (names.length === 0) return 'everyone';
  return `filtered by ${names.map((name) => filterNames[name] ?? name).join(', ')}`;
}

const filterNames: Readonly<Record<string, string>> = {
  from: 'first month of referral',
  to: 'last month of referral',
  source: 'who referred',
  group: 'group',
};
