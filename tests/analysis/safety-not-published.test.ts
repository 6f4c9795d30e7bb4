import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askSafetyNotices } from '#app/analysis/outcomes/safety-notices.ts';
import type { Database } from '#app/database/database.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import type { Figure } from '#app/results/figure.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { figureCsv } from '#app/figures/files/figure-csv.ts';
import { fill, openAnalysisDatabase } from './analysis-database.ts';
import { choicesOf, referral, setting } from './outcomes-scheme.ts';

let database: Database;
beforeAll(async () => {
  database = await openAnalysisDatabase();
});
afterAll(() => database.close());

const items = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Twelve young people, each with two sittings of the PHQ-9; of seven the answer to item 9 at the first is 2, not 0. */
async function twelve(): Promise<void> {
  const people = Array.from({ length: 12 }, (_, at) => at + 1);
  const sittings = people.flatMap((n) => [
    { id: `A${n}a`, n, on: '2025-01-15', ninth: n <= 7 ? 2 : 0 },
    { id: `A${n}b`, n, on: '2025-06-15', ninth: 0 },
  ]);
  await fill(database, {
    referrals: people.map((n) => referral(n)),
    assessments: sittings.map(({ id, n, on }) => ({
      assessment_id: id,
      person_id: `P${n}`,
      measure: 'phq9',
      informant: 'self',
      completed_on: on,
    })),
    responses: sittings.flatMap(({ id, ninth }) =>
      items.map((item) => ({
        assessment_id: id,
        item: `phq9_${item}`,
        value: item === 9 ? ninth : 1,
        level: 'item',
      })),
    ),
  });
}

test('the evaluation team is told how many sittings call for the safeguarding procedure', async () => {
  await twelve();
  const notices = await askSafetyNotices(database);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('in 7 of 24 sittings');
  expect(notices[0]).toContain('Follow your scheme’s safeguarding procedure');
  expect(notices[0]).not.toMatch(/\b[AP]\d+[ab]?\b/);
});

test('no figure holds it: not on the screen, not when it leaves, and not in its file', async () => {
  await twelve();
  const result = await askOutcomes(database, noFilter, await choicesOf(database), setting);
  if (result.state !== 'answered') throw new Error('no scores');
  const { headline, beforeAfter, averageChange, reliableChange, whoIsMissing, cannotTell } = result;
  const figures: readonly Figure[] = [
    headline,
    beforeAfter,
    averageChange,
    reliableChange,
    whoIsMissing,
    cannotTell,
    ...(result.betterByGroup ? [result.betterByGroup] : []),
    ...(result.bandMoves ? [result.bandMoves] : []),
  ];
  expect(figures.length).toBeGreaterThanOrEqual(6);
  for (const figure of figures) {
    const released = releaseFigure(figure, defaultPolicy);
    for (const text of [JSON.stringify(figure), JSON.stringify(released)]) {
      expect(text).not.toMatch(/safeguard|self.harm|phq9_9|item 9/i);
    }
    expect(figureCsv(released)).not.toMatch(/safeguard|self.harm|phq9_9|item 9/i);
  }
});
