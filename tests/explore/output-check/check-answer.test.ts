import { describe, expect, test } from 'vitest';
import { policyPresets, presetPolicy } from '#app/disclosure/presets.ts';
import { checkAnswer } from '#app/explore/output-check/check-answer.ts';
import type { ToCheck } from '#app/explore/output-check/check-context.ts';
import { mended, mendedAll } from '#app/explore/output-check/mend.ts';
import {
  AnswerRefused,
  asEarlierExport,
  releaseAnswer,
} from '#app/explore/output-check/release-answer.ts';
import { cases, sources, type Case } from './cases.ts';

function toCheck({
  columns,
  rows,
  policy,
  functions,
  of,
  base,
  parts,
  rounded,
  earlier,
}: Case): ToCheck {
  const names = Object.keys(columns);
  const roles = Object.values(columns);
  const named = base === undefined ? names.find((name) => columns[name] === 'count') : base;
  const chosen = presetPolicy(policy ?? 'default');
  if (chosen === undefined) throw new Error('no such policy');
  return {
    answer: { columns: names.map((name) => ({ name, type: 'VARCHAR' })), rows },
    known: {
      roles,
      rows: of ?? 'groups',
      functions: functions ?? [],
      base: named === undefined || named === null ? null : names.indexOf(named),
      rounded: (rounded ?? []).map((name) => names.indexOf(name)),
      ...(parts
        ? {
            parts: Object.fromEntries(
              Object.entries(parts).map(([name, each]) => [names.indexOf(name), each]),
            ),
          }
        : {}),
    },
    policy: chosen,
    earlier: earlier ? [{ at: '2026-11-01', sql: '', counts: earlier }] : [],
  };
}

const safe = cases.filter(({ expected }) => expected.length === 0);
const unsafe = cases.filter(({ expected }) => expected.length > 0);

test('at least 60 cases, safe and unsafe, each with the rule it is taken from', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(safe.length).toBeGreaterThanOrEqual(20);
  expect(unsafe.length).toBeGreaterThanOrEqual(30);
  expect(cases.every(({ source }) => source in sources)).toBe(true);
  expect(policyPresets.length).toBeGreaterThan(4);
});

describe('what the check finds', () => {
  test.each(cases)('$name', (each) => {
    const found = checkAnswer(toCheck(each)).map(({ rule }) => rule);
    expect([...new Set(found)].sort()).toEqual([...each.expected].sort());
  });
});

describe('what may leave', () => {
  test.each(safe)('$name: leaves', (each) => {
    expect(releaseAnswer(toCheck(each)).value.rows).toHaveLength(each.rows.length);
  });

  test.each(unsafe)('$name: is refused', (each) => {
    expect(() => releaseAnswer(toCheck(each))).toThrow(AnswerRefused);
  });
});

const cannotBeMended = new Set(['person_level_rows', 'no_count_column', 'too_many_rows']);

describe('the mends', () => {
  const mendable = unsafe.filter(
    ({ expected }) => !expected.some((rule) => cannotBeMended.has(rule)),
  );
  test.each(mendable)('$name: mended, it passes', (each) => {
    const result = mendedAll(toCheck(each));
    const left = checkAnswer(result).map(({ rule }) => rule);
    expect(left.filter((rule) => rule !== 'no_count_column')).toEqual([]);
  });

  test('small groups added together leave no hidden count, and the counts add up', () => {
    const to = toCheck({
      name: '',
      source: 'hes',
      columns: { group: 'label', n: 'count', mean_age: 'statistic' },
      rows: [
        ['A', 40, 13.2],
        ['B', 4, 12],
        ['C', 6, 15],
        ['D', 30, 14],
      ],
      expected: [],
    });
    const mend = checkAnswer(to)[0]?.mends.find(({ kind }) => kind === 'group');
    expect(mend).toEqual({ kind: 'group', rows: [1, 2] });
    const { answer } = mended(to, mend ?? { kind: 'group', rows: [] });
    expect(answer.rows.map((row) => row[1])).toEqual([40, 30, 10]);
    expect(answer.rows[2]?.[2]).toMatchObject({ hidden: true });
    expect(releaseAnswer(mendedAll(to, 'group')).value.rows.map((row) => row[0])).toEqual([
      'A',
      'D',
      'Small groups together',
    ]);
  });

  test('what was hidden is not in what leaves', () => {
    const to = toCheck({
      name: '',
      source: 'hes',
      columns: { group: 'label', n: 'count' },
      rows: [
        ['A', 3],
        ['B', 11],
        ['C', 104],
      ],
      expected: [],
    });
    const released = releaseAnswer(mendedAll(to));
    expect(released.value.rows).toEqual([
      ['A', 'hidden'],
      ['B', 'hidden'],
      ['C', 105],
    ]);
    expect(released.hiddenCells).toBe(2);
    expect(JSON.stringify(released)).not.toMatch(/\b(3|11|104)\b/);
  });

  test('an export is remembered as it was published, without what was hidden', () => {
    const to = toCheck({
      name: '',
      source: 'hes',
      columns: { group: 'label', n: 'count' },
      rows: [
        ['A', 3],
        ['B', 11],
        ['C', 104],
      ],
      expected: [],
    });
    expect(asEarlierExport(mendedAll(to), { at: '2026-11-22', sql: 'SELECT 1' }).counts).toEqual({
      '["A"]': { n: null },
      '["B"]': { n: null },
      '["C"]': { n: 105 },
    });
  });
});
