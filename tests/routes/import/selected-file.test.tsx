import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { SelectedFile, type FileHandlers } from '#app/routes/import/selected/selected-file.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { loadedFile, referralsFile } from './example-state.ts';
import { file } from './in-hand.ts';
import { checksOf } from '#app/routes/import/problems/file-findings.ts';

const ignore = () => undefined;
const handlers: FileHandlers = {
  onUse: ignore,
  onAnswer: ignore,
  onLayout: ignore,
  onReplace: ignore,
  onLeftOut: ignore,
  onRemove: ignore,
  onAction: ignore,
  onSaveLeftOut: null,
};

function shown(one: FileInHand, checks: readonly CheckResult[] = []): string {
  return renderToStaticMarkup(
    <SelectedFile file={one} checks={checks} handlers={handlers} wayOn={null} isComplete />,
  );
}

function labels(html: string): readonly string[] {
  return [...html.matchAll(/<label[^>]*>(.*?)<\/label>/g)].map(([, words]) => words ?? '');
}

describe('a file with columns to decide on', () => {
  const html = shown(referralsFile);

  test('shows nothing of an NHS number, a date of birth or a note but its mask', () => {
    expect(html).not.toMatch(/9434765919|14\/03\/2010|Sam will come/);
    expect(html).toContain('••• ••• 5919');
    expect(html).toContain('••/••/2010');
  });

  test('names every select by the column it is about', () => {
    const asked = labels(html).filter((label) => label.startsWith('We read'));
    expect(asked).toContain('We read source_cd as');
    expect(asked).toHaveLength(8);
  });

  test('leads from each row that waits to its question', () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(links).toEqual(['decide-1', 'decide-2', 'dates-3']);
    expect(links.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  test('asks each question in a fieldset with its legend, the safe way first', () => {
    expect(html.match(/<fieldset/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).toMatch(/<legend[^>]*><span[^>]*>nhs_no<\/span> looks like NHS numbers/);
    expect(html).toContain('Replace with a pseudonym');
    expect(html).toContain('Whole years, worked out from ref_date');
    expect(html).toContain('Apply to both columns');
  });

  test('chooses no date order of its own', () => {
    const card = html.slice(html.indexOf('id="dates-3"'));
    expect(card.slice(0, card.indexOf('Use this answer'))).not.toContain('checked=""');
  });

  test('says of an unsure column what else it could be, and lets a person settle it', () => {
    expect(html).toContain('Could it be special educational needs?');
    expect(html).toContain('Yes, it is');
    expect(html).toContain('No, it is right');
  });

  test('counts the values that the list does not hold', () => {
    expect(html).toMatch(/5 values, \d not mapped/);
  });
});

describe('a file that is in', () => {
  const check: CheckResult = {
    key: 'dates_out_of_order/contacts/contacted_on',
    rule: 'dates_out_of_order',
    table: 'contacts',
    column: 'contacted_on',
    against: 'referrals.referred_on',
    action: 'treat_as_blank',
    defaultAction: 'treat_as_blank',
    options: ['treat_as_blank', 'leave_out', 'keep'],
    rows: 3,
    people: 3,
    first: [
      { file: 'contacts_log.csv', row: 214, value: '2025-06-03', other: '2025-06-12' },
      { file: 'contacts_log.csv', row: 688, value: '2025-06-04', other: '2025-06-12' },
      { file: 'elsewhere.csv', row: 9, value: '2025-06-05', other: '2025-06-12' },
    ],
    inFiles: { 'contacts_log.csv': 2, 'elsewhere.csv': 1 },
  };
  const html = shown(loadedFile, [check]);

  test('counts of a check across files only what stands in the file itself', () => {
    const own = checksOf(loadedFile, [check]);
    expect(own.map(({ rows, first }) => [rows, first.map(({ row }) => row)])).toEqual([
      [2, [214, 688]],
    ]);
    expect(checksOf({ ...loadedFile, name: 'referrals.csv' }, [check])).toEqual([]);
  });

  test('names the rows of its own problems, and how many more there are', () => {
    expect(html).toContain('55, 419, 1,102');
    expect(html).toContain('and 34 more');
    expect(html).toContain('37 of 6,310 rows');
  });

  test('offers what can be done about a check, and names the rows of this file alone', () => {
    expect(html).toContain('214, 688');
    expect(html).toMatch(/<select[^>]*>.*Treat as blank.*Leave out.*Keep as they are/s);
    expect(labels(html).some((label) => label.startsWith('What to do:'))).toBe(true);
  });

  test('offers the rows left out only when there are some', () => {
    expect(html).not.toContain('Download the rows left out');
  });
});

test('a file that cannot be read says why, and that nothing else is affected', () => {
  const html = shown(
    file({
      name: 'book.xlsx',
      status: 'unreadable',
      problems: [
        {
          file: 'book.xlsx',
          rule: 'workbook_not_csv',
          action: 'file_left_out',
          column: null,
          value: null,
          expected: '',
          rows: [],
          count: 1,
          isRest: false,
        },
      ],
    }),
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('CSV UTF-8');
  expect(html).toContain('Your other files are not affected');
});

test('a file that is not recognised asks which table it is', () => {
  const html = shown(
    file({
      name: 'rota.csv',
      status: 'not_recognised',
      tables: [],
      columns: [
        { header: 'shift', use: { kind: 'left_out', why: 'not_recognised' }, values: ['early'] },
      ],
    }),
  );
  expect(labels(html)).toContain('Which table is it?');
});
