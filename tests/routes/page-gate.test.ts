import { beforeEach, expect, test } from 'vitest';
import { emptyLedger, type Ledger } from '#app/disclosure/ledger/ledger.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { ReleaseRefused } from '#app/results/release-refused.ts';
import { PageGate } from '#app/routes/shared/release-checks/page-gate.ts';
import { releaseActions } from '#app/workspace/release-actions.ts';
import { firstState } from '#app/workspace/empty-project.ts';
import { createStore } from '#app/workspace/store.ts';
import { reliableChangeFigure } from '#tests/disclosure/make-figure.ts';

const store = createStore(firstState);
const workspace = {
  getState: () => store.get(),
  ...releaseActions(store, { today: () => '2026-04-01' }),
};
const ledger = (): Ledger => store.get().ledger;

beforeEach(() => store.set(firstState));

function gateOf(bins: Parameters<typeof reliableChangeFigure>[0], filters = {}) {
  const figure = reliableChangeFigure(bins);
  const gate = new PageGate(
    { figures: { one: figure }, policy: defaultPolicy, filters },
    workspace,
  );
  return { gate, figure };
}

test('what is let out is noted in the ledger, once', async () => {
  const { gate, figure } = gateOf([20, 3, 40, 50, 60, 70]);
  const released = await gate.letOut(figure);
  expect(JSON.stringify(released.value.tables)).not.toContain('"value":3,');
  expect(ledger().releases).toHaveLength(1);
  await gate.letOut(figure);
  expect(ledger().releases).toHaveLength(1);
  workspace.clearLedger();
  expect(ledger()).toEqual(emptyLedger);
});

test('a release that tells of a few beside an earlier one is refused until somebody answers for it', async () => {
  const earlier = gateOf([20, 3, 40, 50, 60, 70]);
  await earlier.gate.letOut(earlier.figure);
  const { gate, figure } = gateOf([20, 3, 36, 50, 60, 70], { from: '2025-05-01' });
  await expect(gate.letOut(figure)).rejects.toThrow(ReleaseRefused);
  expect(ledger().releases).toHaveLength(1);
  gate.accept(await gate.current());
  await gate.letOut(figure);
  expect(ledger().releases).toHaveLength(2);
});

test('a ledger opened after a page was worked out is heeded', async () => {
  const before = gateOf([20, 3, 40, 50, 60, 70]);
  const { release } = await before.gate.current();
  workspace.addToLedger(release, {});
  const text = JSON.stringify({ evenlodeLedger: 1, releases: ledger().releases });
  workspace.clearLedger();
  const { gate, figure } = gateOf([20, 3, 40, 50, 60, 70]);
  await gate.current();
  expect(workspace.openLedger(text)).toBeNull();
  expect(workspace.openLedger('{"scales": []}')).toMatch(/not a ledger/);
  await gate.letOut(figure);
  expect(ledger().releases).toHaveLength(1);
});
