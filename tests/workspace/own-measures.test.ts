import { afterEach, expect, test } from 'vitest';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import type { SourceFile } from '#app/import/import-report.ts';
import { MeasureShelf } from '#app/workspace/files/measure-shelf.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { ownMeasureText } from '../measures/own-measure.ts';

let workspace: Workspace;
afterEach(() => workspace.forget());

function open(): Workspace {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01', openQuestions: 'ask' });
  return workspace;
}

function file(name: string, text: string): SourceFile {
  const blob = new Blob([text]);
  return { name, size: blob.size, stream: () => blob.stream() };
}

const longFiles = [
  file(
    'assessments.csv',
    'assessment_id,person_id,measure,informant,occasion,completed_on\nA1,P1,Confidence check,self,first,2025-02-01\nA2,P1,Confidence check,self,last,2025-06-01\n',
  ),
  file(
    'responses.csv',
    `assessment_id,item,value,keying,level\n${[
      ['A1', 1, 1, 1],
      ['A2', 4, 1, 4],
    ]
      .flatMap(([id, ...answers]) =>
        answers.map((value, at) => `${id},confident_${at + 1},${value},raw,item\n`),
      )
      .join('')}`,
  ),
];

const wide = file(
  'confidence.csv',
  'person_id,completed_on,Confidence check Q1,Confidence check Q2,Confidence check Q3\nP1,2025-02-01,2,3,2\nP2,2025-02-01,4,1,4\n',
);

const scores = () =>
  workspace.ask(
    async (database) =>
      (await database.query('SELECT measure, scale, score, status FROM scale_scores ORDER BY ALL'))
        .rows,
  );

// By hand: 1 + (5 − 1) + 1 = 6 and 4 + (5 − 1) + 4 = 12.
const byHand = [
  { measure: 'confidence_check', scale: 'total', score: 6, status: 'scored' },
  { measure: 'confidence_check', scale: 'total', score: 12, status: 'scored' },
];

test('scores of a measure that nobody has defined count only once it is added', async () => {
  open();
  await workspace.importFiles(longFiles);
  expect(await scores()).toEqual([]);
  expect(await workspace.addOwnMeasure(ownMeasureText)).toBeNull();
  expect(await scores()).toEqual(byHand);
  expect(workspace.getState().measures.map(({ id }) => id)).toEqual(['confidence_check']);
  const { scales } = await workspace.ask((database, { measures }) =>
    askOutcomesChoices(database, measures),
  );
  expect(scales).toMatchObject([{ measure: 'confidence_check', pairs: 1 }]);
  await workspace.removeOwnMeasure('confidence_check');
  expect(await scores()).toEqual([]);
});

test('a wide file whose columns nobody knew is read anew when its measure is added', async () => {
  open();
  await workspace.importFiles([wide]);
  expect(workspace.getState().files[0]?.plan?.tables ?? []).not.toContain('responses');
  await workspace.addOwnMeasure(ownMeasureText);
  const [inHand] = workspace.getState().files;
  expect(inHand?.questions.map(({ kind }) => kind)).toEqual(['keying']);
  const [question] = inHand?.questions ?? [];
  if (question) workspace.answer('confidence.csv', question, { kind: 'keying', keying: 'raw' });
  await workspace.continueImport();
  // 2 + (5 − 3) + 2 = 6; 4 + (5 − 1) + 4 = 12.
  expect(await scores()).toEqual(byHand);
});

test('a file that somebody has matched by hand is left as it is', async () => {
  open();
  await workspace.importFiles([wide]);
  workspace.setUse('confidence.csv', 1, { kind: 'left_out', why: 'not_needed' });
  const before = workspace.getState().files[0]?.plan;
  await workspace.addOwnMeasure(ownMeasureText);
  expect(workspace.getState().files[0]?.plan).toEqual(before);
});

test('a measure is dropped with the files that use it, in any order', async () => {
  open();
  await workspace.importFiles([...longFiles, file('confidence.json', ownMeasureText)]);
  expect(workspace.getState().importing).toEqual({ state: 'idle' });
  expect(workspace.getState().undo?.files).toEqual(['assessments.csv', 'responses.csv']);
  expect(await scores()).toEqual(byHand);
});

test('a faulty measure names its line and key, and the other files go in', async () => {
  open();
  const faulty = ownMeasureText.replace('"max": 12 }', '"max": "twelve" }');
  await workspace.importFiles([...longFiles, file('confidence.json', faulty)]);
  const { importing, measures, project } = workspace.getState();
  expect(importing).toMatchObject({ state: 'failed' });
  expect(importing.state === 'failed' && importing.message).toContain(
    'confidence.json could not be used (line 25, scales[0].range.max)',
  );
  expect(measures).toEqual([]);
  expect(project.files).toHaveLength(2);
});

test('JSON of another kind is said to be of no use, and changes nothing', async () => {
  open();
  await workspace.importFiles([file('export.json', '{"rows": []}')]);
  const { importing, undo } = workspace.getState();
  expect(importing).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('neither a saved matching, nor a measure') as string,
  });
  expect(undo).toBeNull();
});

test('an added measure’s faults come back by line and key, and nothing is added', async () => {
  open();
  const problems = await workspace.addOwnMeasure(
    ownMeasureText.replace('"better": "higher"', '"better": "upward"'),
  );
  expect(problems).toMatchObject([{ line: 24, key: 'scales[0].better' }]);
  expect(workspace.getState().measures).toEqual([]);
});

test('another norm rule gives other T scores', async () => {
  open();
  await workspace.importFiles([
    file('people.csv', 'person_id,sex\nP1,Female\n'),
    file(
      'referrals.csv',
      'referral_id,person_id,referred_on,age_at_referral\nR1,P1,2025-01-05,10\n',
    ),
    file(
      'assessments.csv',
      'assessment_id,person_id,referral_id,measure,informant,completed_on\nA1,P1,R1,rcads47_self,self,2025-02-01\n',
    ),
    file('responses.csv', 'assessment_id,item,value,level\nA1,gad,9,raw_score\n'),
  ]);
  const scoreOf = async () =>
    workspace.ask(async (database) => {
      const sql = `SELECT score FROM scale_scores WHERE scale = 'gad_t'`;
      return (await database.query(sql)).rows[0]?.score;
    });
  const before = await scoreOf();
  await workspace.setNormRule('rcads47_self', 'ucla');
  // Age 10 is in grades 5 to 6 by NHS England's rule and in grades 3 to 4 by UCLA's.
  expect(before).toEqual(expect.any(Number));
  expect(await scoreOf()).not.toEqual(before);
  expect(workspace.getState().normRules).toEqual({ rcads47_self: 'ucla' });
});

test('own measures stay when the project is replaced, and go when everything is forgotten', async () => {
  open();
  await workspace.addOwnMeasure(ownMeasureText);
  await workspace.loadExample();
  expect(workspace.getState().measures).toHaveLength(1);
  await workspace.forget();
  expect(workspace.getState().measures).toEqual([]);
});

test('own measures are kept on the device only when asked, and read back as they were', () => {
  let kept: string | null = null;
  const device = {
    read: () => kept,
    write: (text: string) => (kept = text),
    remove: () => (kept = null),
  };
  const shelf = new MeasureShelf(device);
  expect(shelf.add(ownMeasureText)).toBeNull();
  expect(kept).toBeNull();
  shelf.remember(true);
  shelf.setNormRule('rcads47_self', 'ucla');
  const again = new MeasureShelf(device);
  expect(again.own).toEqual(shelf.own);
  expect(again.normRules).toEqual({ rcads47_self: 'ucla' });
  expect(again.definitions.at(-1)?.id).toBe('confidence_check');
  again.remember(false);
  expect(kept).toBeNull();
});
