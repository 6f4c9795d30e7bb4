import { expect, test } from 'vitest';
import { allChecks } from '#app/analysis/checks/check-rules.ts';
import { checkRuleIds } from '#app/analysis/checks/check.ts';
import { checkActionWords, checkWords } from '#app/analysis/checks/check-words.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { columnsOf } from '#app/records/ddl.ts';

const named = (key: string) => {
  const check = allChecks.find((each) => each.key === key);
  if (!check) throw new Error(`There is no check ${key}.`);
  return { ...check, action: check.defaultAction };
};
const row = (value: string, other: string | null) => [{ file: 'a.csv', row: 214, value, other }];

test('every rule has checks, and every check its own key and a column that its table has', () => {
  expect([...new Set(allChecks.map(({ rule }) => rule))]).toEqual([...checkRuleIds]);
  expect(new Set(allChecks.map(({ key }) => key)).size).toBe(allChecks.length);
  const columns = allChecks.map(
    ({ table, column }) =>
      column === null || columnsOf(tableNamed(table)).some(({ name }) => name === column),
  );
  expect(columns).not.toContain(false);
});

test.each(allChecks.map((check) => [check.key, check] as const))(
  '%s can be said, whatever is done',
  (_, check) => {
    const said = check.options.map((action) =>
      checkWords({ ...check, action, first: row('2025-02-01', '2025-01-01') }),
    );
    const sentences = said.flatMap(({ what, why, willDo }) => [what, why, willDo]);
    expect(sentences.filter((text) => !/^[A-Z“].*\.$/.test(text))).toEqual([]);
    expect(sentences.join(' ')).not.toMatch(/undefined|null|_|\bcases?\b|patients?|users?\b/);
    expect(check.options[0]).toBe(check.defaultAction);
  },
);

test('a date out of order is said with both dates', () => {
  const check = named('dates_out_of_order/contacts/contacted_on');
  expect(checkWords({ ...check, first: row('2025-06-03', '2025-06-12') })).toEqual({
    what: 'Date of contact is before date referred.',
    why: 'One of the two dates is probably a slip. A wait cannot be worked out from it. Row 214: date of contact 3 June 2025, date referred 12 June 2025.',
    willDo: 'Keep the rows and treat this value as blank.',
  });
});

test('a young person referred twice, and an answer that differs, are said in the words of the records', () => {
  expect(checkWords(named('referred_twice/referrals'))).toMatchObject({
    what: 'Same person referred twice in 7 days.',
    willDo: 'Keep the first and leave the others out.',
  });
  const people = named('conflicting_people/people/ethnicity');
  expect(checkWords({ ...people, first: row('white_british', 'black_african') }).why).toMatch(
    /British.*African/,
  );
});

test('actions have names of their own', () => {
  const actions = [...new Set(allChecks.flatMap(({ options }) => options))];
  const names = actions.map(checkActionWords);
  expect(new Set(names).size).toBe(actions.length);
  expect(names).toContain('Treat as blank');
});
