import { expect, test } from 'vitest';
import { answerQuestion } from '#app/import/plan/answer-question.ts';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import { propose } from '#app/import/recognise/propose.ts';
import { questionsFor } from '#app/import/recognise/questions-for.ts';
import { surveyOf } from './recognise-survey-of.ts';

function keysOf(header: string, row: string, file = 'export.csv') {
  const { plan } = propose(surveyOf(`person_id|${header}`, [`P1|${row}`, `P2|${row}`], { file }));
  return plan.columns.slice(1).map(({ use }) => keyOfUse(use));
}

test.each([
  ['SWEMWBS Q3 pre', '4', 'item swemwbs self first swemwbs_3'],
  ['swemwbs_3', '4', 'item swemwbs self - swemwbs_3'],
  ['T1_SWEMWBS_Q07|T2_SWEMWBS_Q07', '4|4', 'item swemwbs self first swemwbs_7'],
  ['sdq_p_07', '1', 'item sdq_parent parent - obeys'],
  ['SDQ Teacher 25 baseline', '1', 'item sdq_teacher teacher first attends'],
  ['pconsid', '1', 'item sdq_parent parent - consid'],
  ['SWEMWBS metric score at exit', '21.54', 'score swemwbs self last metric converted_score'],
  ['SWEMWBS raw total (start)', '24', 'score swemwbs self first raw raw_score'],
  ['sebdtot', '12', 'score sdq_self self - total raw_score'],
  ['SDQ parent prosocial post', '8', 'score sdq_parent parent last prosocial raw_score'],
  ['goal1_start', '3', 'goal 1 rating first'],
  ['GBO 2 end', '7', 'goal 2 rating last'],
  ['Goal 3 theme', 'Getting active', 'goal 3 theme -'],
])('the header %s with %s is %s', (header, cell, key) => {
  expect(keysOf(header, cell)[0]).toBe(key);
});

test('a column headed "SWEMWBS-7" alone is the score of the seven-item form', () => {
  expect(keysOf('SWEMWBS-7 pre', '24')[0]).toBe('score swemwbs self first metric ask');
});

test('of waves the smallest number is the first sitting and the greatest the last', () => {
  expect(keysOf('SWEMWBS T1|SWEMWBS T2|SWEMWBS T3', '20.73|21.54|22.35')).toEqual([
    'score swemwbs self first metric converted_score',
    'score swemwbs self review metric converted_score',
    'score swemwbs self last metric converted_score',
  ]);
});

test('a follow-up is the last sitting only where nothing else is', () => {
  expect(keysOf('SWEMWBS baseline|SWEMWBS follow-up', '20.73|21.54')[1]).toContain('self last');
  expect(
    keysOf('SWEMWBS baseline|SWEMWBS follow-up|SWEMWBS exit', '20.73|21.54|22.35')[1],
  ).toContain('self review');
});

test('questions numbered alone are read where the file is named for one measure and all are there', () => {
  const seven = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7'].join('|');
  expect(keysOf(seven, '1|2|3|4|5|4|3', 'swemwbs export.csv')[6]).toBe(
    'item swemwbs self - swemwbs_7',
  );
  expect(keysOf('Q1|Q2|Q3', '1|2|3', 'swemwbs export.csv')[0]).toBe('left_out');
});

test('questions numbered alone are read where a column names the same measure in every row', () => {
  const header = 'person_id|Tool|Q1|Q2|Q3|Q4|Q5|Q6|Q7';
  const uses = (...tools: readonly string[]) =>
    propose(
      surveyOf(
        header,
        tools.map((tool, at) => `P${at}|${tool}|1|2|3|4|5|4|3`),
      ),
    ).plan.columns.map(({ use }) => keyOfUse(use));
  expect(uses('SWEMWBS', 'SWEMWBS')[8]).toBe('item swemwbs self - swemwbs_7');
  expect(uses('SWEMWBS', 'PHQ-9')[8]).toBe('left_out');
  expect(uses('SWEMWBS', '')[8]).toBe('left_out');
});

test('a SWEMWBS of whole numbers may be raw or metric, and is asked about', () => {
  const survey = surveyOf('person_id|SWEMWBS pre', ['P1|21', 'P2|24', 'P3|30']);
  const { plan, questions } = propose(survey);
  expect(questions).toEqual([{ kind: 'score_level', measure: 'swemwbs', columns: [1] }]);
  const answer = { kind: 'score_level', level: 'converted_score' } as const;
  const settled = questions.reduce((now, question) => answerQuestion(now, question, answer), plan);
  expect(questionsFor(survey, settled)).toEqual([]);
});

test('one fraction proves that SWEMWBS scores are converted, so nobody is asked', () => {
  const { plan, questions } = propose(surveyOf('person_id|SWEMWBS pre', ['P1|21.54', 'P2|35']));
  expect(questions).toEqual([]);
  expect(plan.columns[1]?.use).toMatchObject({ level: 'converted_score' });
});

test('beside a metric score the other whole number is the raw one', () => {
  const { plan, questions } = propose(
    surveyOf('person_id|SWEMWBS total|SWEMWBS metric', ['P1|24|21.54', 'P2|21|19.25']),
  );
  expect(questions).toEqual([]);
  expect(plan.columns[1]?.use).toMatchObject({ level: 'raw_score' });
});

test('whether reversed questions are turned already is asked where the measure has some', () => {
  const { questions } = propose(
    surveyOf('person_id|sdq_p_1|sdq_p_7|sdq_p_11', ['P1|0|1|2', 'P2|1|2|0']),
  );
  expect(questions).toEqual([{ kind: 'keying', measure: 'sdq_parent', columns: [2, 3] }]);
});

test('no question of SWEMWBS is reversed, so nobody is asked', () => {
  const { questions } = propose(surveyOf('person_id|swemwbs_1|swemwbs_2', ['P1|1|5', 'P2|2|4']));
  expect(questions).toEqual([]);
});

test('an SDQ that does not say whose it is is asked about once, for all its columns', () => {
  const survey = surveyOf('person_id|SDQ total pre|SDQ total post', ['P1|12|9', 'P2|20|18']);
  const { plan, questions, guesses } = propose(survey);
  expect(questions).toMatchObject([{ kind: 'informant', measure: 'sdq', columns: [1, 2] }]);
  expect(guesses[1]?.sureness).toBe('unsure');
  const answer = { kind: 'informant', informant: 'parent' } as const;
  const settled = questions.reduce((now, question) => answerQuestion(now, question, answer), plan);
  expect(settled.columns[2]?.use).toMatchObject({
    sitting: { measure: 'sdq_parent', informant: 'parent', occasion: 'last' },
  });
  expect(questionsFor(survey, settled)).toEqual([]);
});

test('a column of informants says whose an SDQ is', () => {
  const { questions } = propose(
    surveyOf('person_id|Completed by|SDQ total', ['P1|Parent|12', 'P2|Young person|20']),
  );
  expect(questions).toEqual([]);
});

test('an SDQ counted from one instead of nought is not surely read', () => {
  const { guesses } = propose(surveyOf('person_id|sdq_p_1', ['P1|1', 'P2|3', 'P3|2']));
  expect(guesses[1]?.sureness).toBe('unsure');
});

test('scores under SNOMED codes are read by their codes, damaged ones being told', () => {
  const rows = [
    'P1|718134002|12',
    'P2|718466001|24',
    'P3|986121000000101|9',
    'P4|1034351000000100|4',
  ];
  const { plan, guesses } = propose(surveyOf('person_id|CodedAssToolType|PersScore', rows));
  expect(plan.tables).toEqual(['assessments', 'responses']);
  expect(plan.columns[1]?.use).toEqual({ kind: 'coded_scale' });
  expect(guesses[1]).toMatchObject({
    sureness: 'likely',
    reasons: [{ kind: 'snomed_codes', known: 3, damaged: 1 }],
  });
});

test('a long file of several measures is read, and asks only about those that are converted', () => {
  const rows = ['P1|SWEMWBS|Baseline|24', 'P1|GAD-7|Baseline|11', 'P2|SWEMWBS|Final|30'];
  const { plan, questions } = propose(surveyOf('Client ID|Assessment name|Stage|Score', rows));
  expect(plan.tables).toEqual(['assessments', 'responses']);
  expect(questions).toEqual([{ kind: 'score_level', measure: 'swemwbs', columns: [3] }]);
});

test('the day of a wave is the day of what was asked in it', () => {
  expect(keysOf('T1 date|SWEMWBS T1|SWEMWBS T2', '2025-04-03|21.54|22.35')[0]).toBe(
    'sitting_date swemwbs self first',
  );
});

test('a column of codes that a spreadsheet has rounded, every one, is still one of codes', () => {
  const rows = ['P1|986121000000100|12', 'P2|1034351000000100|24'];
  const { plan, guesses } = propose(surveyOf('person_id|CodedAssToolType|PersScore', rows));
  expect(plan.columns[1]?.use).toEqual({ kind: 'coded_scale' });
  expect(guesses[1]).toMatchObject({ sureness: 'likely', reasons: [{ known: 0, damaged: 2 }] });
});
