import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

/** Tables that belong together in one file, and what they are called together. */
const together: readonly (readonly [whole: TableName, part: TableName, words: string])[] = [
  ['assessments', 'responses', 'Outcome scores'],
  ['goals', 'goal_ratings', tableNamed('goals').label],
  ['referrals', 'referral_reasons', tableNamed('referrals').label],
];

function namesOf(tables: readonly TableName[]): readonly string[] {
  const pairs = together.filter(([whole, part]) => tables.includes(whole) && tables.includes(part));
  return tables.flatMap((table) => {
    if (pairs.some(([, part]) => part === table)) return [];
    return [pairs.find(([whole]) => whole === table)?.[2] ?? tableNamed(table).label];
  });
}

/** What a file is called on the screen: by what it holds, or by why it holds nothing that we know. */
export function fileTitle({ status, plan, report }: FileInHand): string {
  const names = namesOf(plan?.tables ?? report?.tables ?? []);
  const [first] = names;
  if (first === undefined) {
    if (status === 'unreadable') return 'Could not be read';
    return status === 'waiting' || status === 'looking' ? 'New file' : 'Not recognised';
  }
  return names.length < 3
    ? inWords([first, ...names.slice(1).map(lowerFirst)])
    : `${first} and ${names.length - 1} more tables`;
}

/** Names as a phrase: "People, referrals and contacts". */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
