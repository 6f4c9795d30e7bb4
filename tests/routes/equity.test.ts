import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { policyPresets } from '#app/disclosure/presets.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import { auditWords } from '#app/routes/shared/release-checks/audit-words.ts';
import { policyName } from '#app/routes/shared/policy-name.ts';
import { equityQuestionOf } from '#app/routes/equity/question-url.ts';
import { filtersInForce, scopeFilters } from '#app/routes/shared/narrowing-url.ts';
import { numbersShownOf } from '#app/routes/shared/numbers-shown.ts';
import { rendered, wordsOf } from './rendered.ts';

function questionOf(query: string) {
  return equityQuestionOf(new URLSearchParams(query));
}

describe('the question in the URL', () => {
  test('an empty URL asks of everyone, against the whole scheme', () => {
    expect(questionOf('')).toEqual(noEquityQuestion);
  });

  test('holds the filters, the characteristic, the group and the comparator', () => {
    expect(
      questionOf(
        'from=2025-04-01&group=sex:female&by=ethnicity&across=sex&focus=black_african&against=others',
      ),
    ).toEqual({
      ...noEquityQuestion,
      from: '2025-04-01',
      characteristic: 'sex',
      group: 'female',
      by: 'ethnicity',
      across: 'sex',
      focus: 'black_african',
      against: 'others',
    });
  });

  test('a second characteristic or a group means nothing without the first', () => {
    expect(questionOf('across=sex&focus=female')).toEqual(noEquityQuestion);
  });

  test('what cannot be read is no filter', () => {
    expect(questionOf('from=soon&group=sex&against=them')).toEqual(noEquityQuestion);
  });

  test('shows exact numbers unless asked for those that would be published', () => {
    expect(numbersShownOf(new URLSearchParams(''))).toBe('exact');
    expect(numbersShownOf(new URLSearchParams('numbers=published'))).toBe('published');
  });

  test('the ledger remembers who was counted, not what was drawn', () => {
    const question = questionOf('source=gp&by=sex&group=sex:male');
    expect(scopeFilters(question)).toEqual({ source: 'gp', group: 'sex:male' });
    expect(filtersInForce(question)).toBe(2);
  });
});

test('every preset rule has a short name of its own', () => {
  const names = policyPresets.map(policyName);
  expect(new Set(names).size).toBe(policyPresets.length);
});

describe('the verdict of the audit', () => {
  test('is plain when nothing could be worked out', () => {
    const words = auditWords({ state: 'passed', numbers: [], findings: [] }, defaultPolicy);
    expect(words.verdict).toBe('No.');
  });

  test('promises nothing when no audit was made', () => {
    const words = auditWords({ state: 'not_audited', reason: 'No solver.' }, defaultPolicy);
    expect(words.text).toContain('nothing is promised');
  });

  test('names kinds of fault and no number that is hidden', () => {
    const place = { kind: 'cell', table: 't', row: 'r', column: 'n' } as const;
    const words = auditWords(
      {
        state: 'refused',
        numbers: [],
        findings: [{ kind: 'below_threshold', place, value: 3 }],
      },
      defaultPolicy,
    );
    expect(words.verdict).toContain('do not share');
    expect(words.findings).toEqual(['Numbers that the rule hides but the page shows: 1']);
  });
});

test('without JavaScript the page says what it is about', async () => {
  const { status, text } = await rendered('/equity');
  expect(status).toBe(200);
  expect(wordsOf(text)).toContain('Where gaps between groups of young people arise');
});
