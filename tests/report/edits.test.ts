import { describe, expect, test } from 'vitest';
import { fingerprint, partsText } from '#app/report/document/part-text.ts';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import { applyEdits, orderOf } from '#app/report/edit/apply-edits.ts';
import { generatedItems, looseNumbers, staleEdits } from '#app/report/edit/edits-to-check.ts';
import { noHistory, withHistoryAction, type HistoryAction } from '#app/report/edit/history.ts';
import { linkNumbers } from '#app/report/edit/link-numbers.ts';
import type { ReportEdits } from '#app/report/edit/report-edits.ts';
import { shown } from '#app/results/cell.ts';
import { withCells } from '#tests/figures/example-tables.ts';
import { reportOf } from './make-report.ts';
import { exactFigures, overviewWith } from './report-figures.ts';

const { report } = reportOf();
const gapId = 'message:gap:ethnicity';

function itemOf(of: ReportDocument, id: string) {
  const item = generatedItems(of).find((one) => one.id === id);
  if (!item) throw new Error(`no ${id}`);
  return item;
}

function afterAll(...actions: readonly HistoryAction[]): ReportEdits {
  return actions.reduce(withHistoryAction, noHistory).now;
}

function write(typed: string): HistoryAction {
  const { parts } = itemOf(report, gapId);
  const edit = {
    parts: linkNumbers(typed, parts, report.figures),
    basedOn: fingerprint(report.figures, parts),
  };
  return { kind: 'write', item: gapId, edit };
}

/** The same scheme a quarter later: 30 of 76 were seen. */
const later = reportOf({
  ...exactFigures(),
  overview: {
    ...overviewWith({ direction: 'lower', strength: 'clear' }),
    tables: {
      overview: withCells(overviewWith({ direction: 'lower', strength: 'clear' }).tables.overview, [
        ['ethnicity', 'group', shown(30)],
      ]),
    },
  },
}).report;

describe('words of one’s own', () => {
  const mine = 'African young people wait longer. Only 47% were seen in 4 weeks, all told 69%.';

  test('stand in place of the generated ones, which stay as they are', () => {
    const edited = applyEdits(report, afterAll(write(mine)));
    expect(partsText(edited.figures, itemOf(edited, gapId).parts)).toBe(mine);
    expect(itemOf(edited, gapId).edited).toBe(true);
    expect(partsText(report.figures, itemOf(report, gapId).parts)).toContain(
      'whose ethnic group is African',
    );
  });

  test('keep their numbers tied to the figure, so that they change with it', () => {
    const edited = applyEdits(later, afterAll(write(mine)));
    expect(partsText(edited.figures, itemOf(edited, gapId).parts)).toBe(
      'African young people wait longer. Only 40% were seen in 4 weeks, all told 69%.',
    );
  });

  test('are flagged when the numbers under them change, with what they were and are', () => {
    const edits = afterAll(write(mine));
    expect(staleEdits(report, edits)).toEqual([]);
    expect(staleEdits(later, edits)).toMatchObject([
      { item: gapId, before: '47% | 69%', now: '40% | 69%' },
    ]);
  });

  test('are flagged when the results no longer give the sentence', () => {
    const none = reportOf(exactFigures({ direction: 'similar', strength: 'none' })).report;
    expect(staleEdits(none, afterAll(write(mine)))).toMatchObject([{ item: gapId, now: null }]);
  });

  test('may hold numbers that are in no figure, which are told apart', () => {
    expect(looseNumbers(afterAll(write('47% of 76 were seen.')))).toEqual(['76']);
    expect(looseNumbers(afterAll(write('47% against 69%.')))).toEqual([]);
  });

  test('do not take a piece of a longer number for the figure’s', () => {
    expect(looseNumbers(afterAll(write('1,647% and 47%.')))).toEqual(['1,647%']);
  });

  test('can be taken back one by one, and reset to the generated words', () => {
    expect(afterAll(write(mine), { kind: 'undo' }).texts).toEqual({});
    expect(afterAll(write(mine), { kind: 'reset', item: gapId }).texts).toEqual({});
    expect(
      Object.keys(afterAll(write(mine), { kind: 'reset', item: gapId }, { kind: 'undo' }).texts),
    ).toEqual([gapId]);
    expect(afterAll(write(mine), { kind: 'reset_all' }, { kind: 'undo' }).texts).not.toEqual({});
  });
});

describe('the head', () => {
  const typed = ['B', 'Bo', 'Boa'].map((value): HistoryAction => ({
    kind: 'head',
    field: 'board',
    value,
  }));

  test('takes letter after letter as one change, which one press takes back', () => {
    expect(afterAll(...typed).head).toEqual({ board: 'Boa' });
    expect(afterAll(...typed, { kind: 'undo' }).head).toEqual({});
  });

  test('keeps changes of different fields apart', () => {
    const status: HistoryAction = { kind: 'head', field: 'status', value: 'Public' };
    expect(afterAll(...typed, status, { kind: 'undo' }).head).toEqual({ board: 'Boa' });
  });
});

describe('sections', () => {
  const order = report.sections.map(({ id }) => id);

  test('can be left out and taken in again at their place', () => {
    const without = applyEdits(report, afterAll({ kind: 'leave_out_section', section: 'asks' }));
    expect(without.sections.map(({ id }) => id)).toEqual(order.filter((id) => id !== 'asks'));
    const again = afterAll(
      { kind: 'leave_out_section', section: 'asks' },
      { kind: 'take_in_section', section: 'asks' },
    );
    expect(applyEdits(report, again).sections.map(({ id }) => id)).toEqual(order);
  });

  test('can be moved, past those that are left out', () => {
    const edits = afterAll(
      { kind: 'leave_out_section', section: 'messages' },
      { kind: 'move', section: 'asks', by: -1, order },
    );
    const ids = applyEdits(report, edits).sections.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['asks', 'purpose']);
  });

  test('that are new since the order was chosen come where they were made', () => {
    const edits: ReportEdits = { ...afterAll(), order: ['messages', 'purpose'] };
    expect(orderOf(report, edits).slice(0, 3)).toEqual(['messages', 'purpose', 'asks']);
  });

  test('lose a sentence that is left out, and a list without sentences', () => {
    const edited = applyEdits(report, afterAll({ kind: 'leave_out_item', item: gapId }));
    expect(generatedItems(edited).some(({ id }) => id === gapId)).toBe(false);
  });
});
