import { describe, expect, test } from 'vitest';
import { fingerprint } from '#app/report/document/part-text.ts';
import { applyEdits } from '#app/report/edit/apply-edits.ts';
import { editsFaultWords } from '#app/report/edit/edits-fault.ts';
import { editsText, readEdits } from '#app/report/edit/edits-file.ts';
import { generatedItems, staleEdits } from '#app/report/edit/edits-to-check.ts';
import { noHistory, withHistoryAction, type HistoryAction } from '#app/report/edit/history.ts';
import { linkNumbers } from '#app/report/edit/link-numbers.ts';
import { noEdits, type ReportEdits } from '#app/report/edit/report-edits.ts';
import { reportJson } from '#app/report/files/report-json.ts';
import { shown } from '#app/results/cell.ts';
import { withCells } from '#tests/figures/example-tables.ts';
import { checkedReport, reportOf } from './make-report.ts';
import { exactFigures, overviewWith } from './report-figures.ts';

const { report } = reportOf();
const gap = generatedItems(report).find(({ id }) => id === 'message:gap:ethnicity');
if (!gap) throw new Error('the report makes no message of a gap');

const words = 'African young people wait longer. Only 47% were seen in 4 weeks, all told 69%.';
const actions: readonly HistoryAction[] = [
  {
    kind: 'write',
    item: gap.id,
    edit: {
      parts: linkNumbers(words, gap.parts, report.figures),
      basedOn: fingerprint(report.figures, gap.parts),
    },
  },
  { kind: 'head', field: 'purpose', value: 'Information “only”' },
  { kind: 'leave_out_section', section: 'method' },
  { kind: 'move', section: 'messages', by: -1, order: report.sections.map(({ id }) => id) },
  { kind: 'leave_out_item', item: 'purpose:why' },
];
const edits = actions.reduce(withHistoryAction, noHistory).now;
const saved = editsText(edits, 'Harrowmere Youth Link', '2026-11-19');

function opened(text: string): ReportEdits {
  const read = readEdits(text);
  if (read.state === 'failed') throw new Error(read.fault.kind);
  return read.edits;
}

function faultOf(text: string) {
  const read = readEdits(text);
  return read.state === 'failed' ? read.fault : null;
}

/** The file with one thing in it otherwise. */
function altered(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(saved) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

describe('edits of a report saved as a file', () => {
  test('make the same report when they are opened again', () => {
    expect(opened(saved)).toEqual(edits);
    expect(applyEdits(report, opened(saved))).toEqual(applyEdits(report, edits));
    expect(applyEdits(report, opened(saved)).sections[0]?.id).toBe('messages');
  });

  test('are read as well with the mark that some editors put before a text', () => {
    expect(opened(`\uFEFF${saved}`)).toEqual(edits);
  });

  test('may be none at all', () => {
    expect(opened(editsText(noEdits, 'A scheme', '2026-11-19'))).toEqual(noEdits);
  });

  test('hold a number by its place, and besides only the published numbers that the words rested on', () => {
    expect(saved.match(/\d+%/g)).toEqual(['47%', '69%']);
    expect(saved).toContain('"basedOn": "47% | 69%"');
    for (const figure of Object.keys(report.figures)) expect(saved).not.toContain(`"${figure}": {`);
  });

  test('are flagged a quarter later, when the numbers under a text have changed', () => {
    const overview = overviewWith({ direction: 'lower', strength: 'clear' });
    const later = reportOf({
      ...exactFigures(),
      overview: {
        ...overview,
        tables: {
          overview: withCells(overview.tables.overview, [['ethnicity', 'group', shown(30)]]),
        },
      },
    }).report;
    expect(staleEdits(report, opened(saved))).toEqual([]);
    expect(staleEdits(later, opened(saved))).toMatchObject([
      { item: gap.id, before: '47% | 69%', now: '40% | 69%' },
    ]);
  });

  test('stand in place of the edits there were, which one press brings back', () => {
    const before = withHistoryAction(noHistory, { kind: 'head', field: 'board', value: 'Mine' });
    const after = withHistoryAction(before, { kind: 'open', edits: opened(saved) });
    expect(after.now).toEqual(edits);
    expect(withHistoryAction(after, { kind: 'undo' }).now).toEqual({
      ...noEdits,
      head: { board: 'Mine' },
    });
  });
});

describe('a wrong file', () => {
  test.each([
    ['a text that is no JSON', saved.slice(0, -30), 'not_json'],
    ['a file of another kind', '{"evenlodeRecipe": 1}', 'not_edits'],
    ['a whole report', reportJson(checkedReport()), 'a_report'],
    ['edits of a newer Evenlode', altered((file) => (file.version = 2)), 'newer'],
    ['a file too large', ' '.repeat(2_000_001), 'too_large'],
    ['a file with something more in it', altered((file) => (file.data = [1])), 'damaged'],
    ['a file with a day that is none', altered((file) => (file.savedOn = '2026-02-30')), 'damaged'],
    [
      'a section that is not known',
      altered((file) => (file.edits = { ...noEdits, order: ['index'] })),
      'damaged',
    ],
    [
      'a section that stands twice in the order',
      altered((file) => (file.edits = { ...noEdits, order: ['asks', 'asks'] })),
      'damaged',
    ],
    [
      'a date at the head that is none',
      altered((file) => (file.edits = { ...noEdits, head: { date: 'soon' } })),
      'damaged',
    ],
  ])('%s is refused, with the reason and what to do', (_, text, kind) => {
    const fault = faultOf(text);
    expect(fault?.kind).toBe(kind);
    if (fault) expect(editsFaultWords(fault).what).toContain('The report is as it was.');
  });

  test('is said to be damaged where it is', () => {
    const fault = faultOf(
      altered((file) => (file.edits = { ...noEdits, leftOutSections: ['index'] })),
    );
    expect(fault).toMatchObject({ kind: 'damaged', where: 'edits → leftOutSections → 0' });
  });
});
