import { code } from '../fields/code.ts';
import { id } from '../fields/id.ts';
import { number } from '../fields/number.ts';
import type { TableDefinition } from '../table.ts';
import { keying } from '../vocabularies/keying.ts';
import { responseLevel } from '../vocabularies/response-level.ts';

export const responses: TableDefinition = {
  name: 'responses',
  label: 'Answers and scores',
  description: 'The answers to each question of a measure, or scores already worked out.',
  grain: 'one row per answer or score of an assessment',
  key: ['assessment_id', 'item', 'level'],
  fields: [
    id({
      name: 'assessment_id',
      label: 'Assessment ID',
      description: 'The sitting that this answer belongs to.',
      example: 'A-00931',
      required: true,
      aliases:
        'assessment ref|assessment reference|questionnaire id|survey id|measure record id|sitting id|form id',
    }),
    id({
      name: 'item',
      label: 'Question or scale',
      description: 'The key of the question or of the scale, as the measures page lists them.',
      example: 'swemwbs_1',
      required: true,
      sensitivity: 'none',
      aliases:
        'item key|item id|item code|question|question id|question code|variable|scale|scale key|subscale|q no|question no|question number|item no|item number|qn|q',
    }),
    number({
      name: 'value',
      label: 'Value',
      description: 'The answer as a number, or the score. Empty when the question was left out.',
      example: '3',
      sensitivity: 'special_category',
      aliases:
        'answer|response|score|pers score|item value|item score|response value|total score|answer value|answer given',
    }),
    code({
      name: 'keying',
      label: 'Keying',
      description:
        'Whether answers that the measure reverses stand as answered or are reversed already.',
      example: 'Raw',
      vocabulary: keying,
      aliases: 'item keying|reversed|key direction|scoring direction',
    }),
    code({
      name: 'level',
      label: 'Answer or score',
      description:
        'Whether the value answers one question, or is a scale’s score as added up or as converted.',
      example: 'Item',
      vocabulary: responseLevel,
      aliases: 'value level|value type|response level|score type',
    }),
  ],
};
