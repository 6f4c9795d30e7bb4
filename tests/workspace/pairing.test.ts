import { afterEach, expect, test } from 'vitest';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import type { SourceFile } from '#app/import/import-report.ts';
import { noFilter } from '#app/results/outcomes.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

let workspace: Workspace;
afterEach(() => workspace.forget());

function file(name: string, lines: readonly string[]): SourceFile {
  const blob = new Blob([lines.join('\n')]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

/** Person 1's scores are 181 days apart; person 2's are 20. */
const files = [
  file('referrals.csv', [
    'referral_id,person_id,referred_on,decision,closed_on,closure_reason,age_at_referral',
    ...[1, 2].map((n) => `R${n},P${n},2025-01-10,Accepted,2025-08-01,Completed,15`),
  ]),
  file('assessments.csv', [
    'assessment_id,person_id,measure,informant,completed_on',
    'A1,P1,swemwbs,self,2025-01-15',
    'A2,P1,swemwbs,self,2025-07-15',
    'A3,P2,swemwbs,self,2025-01-15',
    'A4,P2,swemwbs,self,2025-02-04',
  ]),
  file('responses.csv', [
    'assessment_id,item,value,level',
    ...[20, 22, 20, 24].map((score, at) => `A${at + 1},metric,${score},converted_score`),
  ]),
];

async function pairsAndRules(): Promise<readonly [number, readonly string[]]> {
  return workspace.ask(async (database, context) => {
    const choices = await askOutcomesChoices(database);
    const result = await askOutcomes(database, noFilter, choices, context);
    if (result.state !== 'answered') throw new Error(result.reason);
    const n = result.headline.tables.cards.rows[0]?.cells.n;
    return [n?.state === 'shown' ? n.value : NaN, result.headline.method.rules] as const;
  });
}

test('other rules of pairing give other pairs at once, and are printed with them', async () => {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
  await workspace.importFiles(files);
  expect((await pairsAndRules())[0]).toBe(2);
  const { revision } = workspace.getState();

  await workspace.setPairing({ ...defaultPairingSettings, leastDaysBetweenScores: 28 });
  const [pairs, rules] = await pairsAndRules();
  expect(pairs).toBe(1);
  expect(rules).toContain('Two scores fewer than 28 days apart are not a pair.');
  expect(workspace.getState().revision).toBeGreaterThan(revision);

  await workspace.setPairing(defaultPairingSettings);
  expect((await pairsAndRules())[0]).toBe(2);
});

test('days that are not whole, or below 0, are refused and change nothing', async () => {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
  const unusable = { ...defaultPairingSettings, leastDaysBetweenScores: 1.5 };
  await expect(workspace.setPairing(unusable)).rejects.toThrow(RangeError);
  expect(workspace.getState().pairing).toEqual(defaultPairingSettings);
});

test('a forgotten project is paired by the default rules again', async () => {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
  await workspace.setPairing({ ...defaultPairingSettings, baselineDaysBeforeReferral: 0 });
  expect(workspace.getState().pairing.baselineDaysBeforeReferral).toBe(0);
  await workspace.forget();
  expect(workspace.getState().pairing).toEqual(defaultPairingSettings);
});
