import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askPathway } from '#app/analysis/pathway/ask-pathway.ts';
import { askQuality } from '#app/analysis/quality/ask-quality.ts';
import { bringToGate, type AtGate } from '#app/disclosure/gate.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import { pathwayPageLinks } from '#app/disclosure/pathway-page-links.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { qualityPageLinks } from '#app/disclosure/quality-figure-links.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { noPathwayQuestion } from '#app/results/pathway.ts';
import { noQualityQuestion } from '#app/results/quality.ts';
import type { Table } from '#app/results/table.ts';
import { namedFigures as pathwayFigures } from '#app/routes/pathway/page-figures.ts';
import { namedFigures as qualityFigures } from '#app/routes/quality/page-figures.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { openExample } from '../equity/example-scheme.ts';

let workspace: Workspace;
let pathway: AtGate;
let quality: AtGate;

const about = { policy: defaultPolicy, filters: {} };

beforeAll(async () => {
  workspace = await openExample();
  const [one, other] = await workspace.ask(async (database, context) => {
    const choices = await heldOutcomesChoices(database);
    return [
      await askPathway(database, noPathwayQuestion, choices, context),
      await askQuality(database, noQualityQuestion, choices, context),
    ] as const;
  });
  if (one.state !== 'answered' || other.state !== 'answered') throw new Error('no answer');
  pathway = await bringToGate(
    { ...about, figures: pathwayFigures(one, noPathwayQuestion), linksBetween: pathwayPageLinks },
    emptyLedger,
  );
  quality = await bringToGate(
    { ...about, figures: qualityFigures(other), linksBetween: qualityPageLinks },
    emptyLedger,
  );
}, 180_000);

afterAll(() => workspace.forget());

/** Every count that a release tells. */
function countsOf({ released }: AtGate): readonly number[] {
  return Object.values(released)
    .flatMap(({ value }): readonly Table[] => Object.values(value.tables))
    .flatMap(({ columns, rows }) =>
      columns
        .filter(({ measure }) => measure.kind === 'count')
        .flatMap(({ key }) =>
          rows.flatMap(({ cells }) => {
            const cell = cells[key];
            return cell?.state === 'shown' ? [cell.value] : [];
          }),
        ),
    );
}

describe.each<readonly [string, () => AtGate]>([
  ['the pathway page', () => pathway],
  ['the data quality page', () => quality],
])('%s as it would be published', (_, page) => {
  test('tells no count of 1 to 7, and tells many others', () => {
    const counts = countsOf(page());
    expect(counts.filter((n) => n >= 1 && n <= defaultPolicy.hideUpTo)).toEqual([]);
    expect(counts.filter((n) => n > 0).length).toBeGreaterThan(100);
  });

  test('withstands the attack on it', async () => {
    expect((await page().audited()).state).toBe('passed');
  }, 60_000);

  test('has a finding for every figure, without a broken number', () => {
    for (const { value } of Object.values(page().released)) {
      const { finding, subtitle, alt } = figureWords(value);
      expect(finding.length).toBeGreaterThan(20);
      expect(`${finding} ${subtitle} ${alt}`).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

test('that a field is wholly filled in may be said; that all but a few records have it may not', () => {
  const { value } = quality.released['quality-key-fields'] ?? {};
  if (value?.kind !== 'quality_key_fields') throw new Error('no key fields');
  const share = (key: string) =>
    value.tables.fields.rows.find((row) => row.key === key)?.cells.filled_share;
  expect(share('referrals.decision')).toMatchObject({ state: 'shown', value: 1 });
  expect(share('referrals.source')).toEqual({ state: 'suppressed' });
});
